package dev.talweg.author;

import dev.talweg.exercise.ExerciseFolder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** A small exercise that is sound, to be changed bit by bit: gradient descent in a bowl. */
final class Scaffold {

    private static final List<String> FILES = List.of(
            "exercise.yaml",
            "statement.md",
            "starter/python.py",
            "starter/Solution.java",
            "starter/settings.yaml",
            "solutions/full/reference.yaml",
            "solutions/partial/timid.py",
            "solutions/diverged/bold.yaml");

    private Scaffold() {}

    /** @throws IOException when the folder is there already, or is not named as an exercise is */
    static void write(Path folder) throws IOException {
        if (!ExerciseFolder.isName(folder)) {
            throw new IOException("An exercise's folder is named like exercises/020-the-long-valley, not " + folder);
        }
        if (Files.exists(folder)) throw new IOException(folder + " is there already; nothing was changed.");
        for (String name : FILES) {
            Path file = folder.resolve(name);
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            try (InputStream in = Scaffold.class.getResourceAsStream("scaffold/" + name)) {
                if (in == null) throw new IllegalStateException("missing resource: " + name);
                Files.copy(in, file);
            }
        }
    }
}

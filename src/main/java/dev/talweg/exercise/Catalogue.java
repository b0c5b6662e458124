package dev.talweg.exercise;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All exercises of a folder, in the order of their leading numbers. A broken one is listed with its reason and takes no
 * other down.
 */
public record Catalogue(List<Exercise> exercises, List<Broken> broken) {

    /**
     * An exercise that could not be read.
     *
     * @param folder the folder's name
     * @param reason a plain sentence that names file and line
     */
    public record Broken(String folder, String reason) {}

    public Catalogue {
        exercises = List.copyOf(exercises);
        broken = List.copyOf(broken);
    }

    /**
     * Reads every exercise of a folder.
     *
     * @throws IOException when the folder itself cannot be listed
     */
    public static Catalogue read(Path folder) throws IOException {
        List<Exercise> exercises = new ArrayList<>();
        List<Broken> broken = new ArrayList<>();
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path entry : entries.filter(Files::isDirectory).sorted().toList()) {
                String name = entry.getFileName().toString();
                if (name.startsWith(".")) continue;
                try {
                    Exercise exercise = ExerciseFolder.read(entry);
                    if (exercises.stream().anyMatch(other -> other.slug().equals(exercise.slug()))) {
                        broken.add(new Broken(name, "another exercise is called " + exercise.slug()));
                    } else {
                        exercises.add(exercise);
                    }
                } catch (BrokenExercise | IOException | RuntimeException e) {
                    broken.add(new Broken(name, String.valueOf(e.getMessage())));
                }
            }
        }
        return new Catalogue(exercises, broken);
    }

    /** The exercise of that slug, if there is a sound one. */
    public Optional<Exercise> find(String slug) {
        return exercises.stream()
                .filter(exercise -> exercise.slug().equals(slug))
                .findFirst();
    }
}

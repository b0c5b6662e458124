package dev.talweg.author;

import dev.talweg.author.Proof.Specimen;
import dev.talweg.exercise.Exercise;
import dev.talweg.exercise.Language;
import dev.talweg.judging.Judge;
import dev.talweg.sandbox.SandboxException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Everything in an exercise's folder that can be judged: its starters, its baselines, and each of its solutions. */
public final class Proofs {

    private static final Map<String, Language> LANGUAGES =
            Map.of("py", Language.PYTHON, "java", Language.JAVA, "yaml", Language.SETTINGS);

    private final Judge judge;
    private final Exercise exercise;
    private final Path folder;

    public Proofs(Judge judge, Exercise exercise, Path folder) {
        this.judge = judge;
        this.exercise = exercise;
        this.folder = folder;
    }

    /** Judges all of it, one after the other, in the order of the folder. */
    public Stream<Proof> stream() throws IOException {
        List<Specimen> all = new ArrayList<>();
        exercise.starters()
                .forEach((language, source) ->
                        all.add(new Specimen("starter, " + language.words(), "starter", language, source)));
        exercise.baselines()
                .forEach((name, settings) ->
                        all.add(new Specimen("baseline, " + name, "baseline", Language.SETTINGS, settings)));
        all.addAll(solutions());
        return all.stream().map(this::judged);
    }

    private Proof judged(Specimen specimen) {
        try {
            return Proof.of(judge, exercise, specimen);
        } catch (SandboxException e) {
            throw new UncheckedIOException(new IOException(specimen.name() + " could not be judged", e));
        }
    }

    private List<Specimen> solutions() throws IOException {
        Path solutions = folder.resolve("solutions");
        if (!Files.isDirectory(solutions)) return List.of();
        List<Specimen> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(solutions)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                Path relative = solutions.relativize(file);
                String name = relative.toString();
                Language language =
                        LANGUAGES.get(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
                String must = relative.getName(0).toString();
                if (language == null) throw new IOException(name + " is neither .py nor .java nor .yaml");
                found.add(new Specimen(name, must, language, Files.readString(file)));
            }
        }
        return found;
    }
}

package dev.talweg.exercise;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.talweg.engine.data.DataSet;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One folder of an exercise, read strictly: what is unknown, missing or out of place is an error that names its line.
 */
public final class ExerciseFolder {

    private static final Pattern NAME = Pattern.compile("(\\d{3})-([a-z0-9]+(?:-[a-z0-9]+)*)");
    private static final int LONGEST_TEXT = 64 * 1024;
    private static final int LONGEST_TABLE = 4 * 1024 * 1024;
    private static final String DESCRIPTION = "exercise.yaml";

    private final Path folder;
    /** What a judging depends on, by file name. */
    private final Map<String, String> judged = new TreeMap<>();

    private ExerciseFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * The leading number of a folder's name, and the slug after it; no match where it is not the name of an exercise.
     */
    static Matcher name(Path folder) {
        return NAME.matcher(Objects.requireNonNull(folder.getFileName()).toString());
    }

    /** Whether a folder is named as an exercise is. */
    public static boolean isName(Path folder) {
        return folder.getFileName() != null && name(folder).matches();
    }

    /**
     * Reads one exercise.
     *
     * @throws BrokenExercise when something in it is not as it should be
     * @throws IOException when a file that is there cannot be read
     */
    public static Exercise read(Path folder) throws BrokenExercise, IOException {
        return new ExerciseFolder(folder).exercise();
    }

    private Exercise exercise() throws BrokenExercise, IOException {
        Matcher name = name(folder);
        if (!name.matches()) throw new BrokenExercise(folder.toString(), "a folder is named like 020-the-long-valley");
        String slug = name.group(2);
        ExerciseFile file = description();
        try {
            ExerciseParts parts = new ExerciseParts(slug, file, table(file));
            Introduction introduction =
                    new Introduction(file.title(), file.summary(), file.level(), text("statement.md"), starters());
            return new Exercise(slug, digest(), introduction, parts.rules(introduction.starters()), parts.task());
        } catch (IllegalArgumentException e) {
            throw new BrokenExercise(DESCRIPTION, String.valueOf(e.getMessage()));
        }
    }

    private ExerciseFile description() throws BrokenExercise, IOException {
        String yaml = text(DESCRIPTION);
        judged.put(DESCRIPTION, yaml);
        try {
            KnownKeys.check(yaml, ExerciseFile.class);
            return Yaml.MAPPER.readValue(yaml, ExerciseFile.class);
        } catch (JsonProcessingException e) {
            throw new BrokenExercise(DESCRIPTION, Yaml.line(e), Yaml.reason(e));
        }
    }

    private @Nullable DataSet table(ExerciseFile file) throws BrokenExercise, IOException {
        String name = tableName(file);
        if (name == null) return null;
        if (!name.matches("[a-z0-9_-]+\\.csv")) {
            throw new BrokenExercise(DESCRIPTION, "data is the name of a .csv file beside it, not \"" + name + "\"");
        }
        String csv = text(name, LONGEST_TABLE);
        judged.put(name, csv);
        try {
            return DataSet.parse(csv);
        } catch (IllegalArgumentException e) {
            throw new BrokenExercise(name, String.valueOf(e.getMessage()));
        }
    }

    private static @Nullable String tableName(ExerciseFile file) {
        if (file.learn() != null) return file.learn().data();
        if (file.fit() != null) return file.fit().data();
        return file.tune() == null ? null : file.tune().data();
    }

    private Map<Language, String> starters() throws BrokenExercise, IOException {
        Map<Language, String> starters = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            String name = "starter/" + language.fileName();
            if (Files.exists(folder.resolve(name))) starters.put(language, text(name));
        }
        return starters;
    }

    private String text(String name) throws BrokenExercise, IOException {
        return text(name, LONGEST_TEXT);
    }

    private String text(String name, int longest) throws BrokenExercise, IOException {
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
            throw new BrokenExercise(name, "this file is missing");
        if (Files.size(file) > longest) throw new BrokenExercise(name, "longer than " + longest + " bytes");
        try {
            return Files.readString(file).replace("\r\n", "\n");
        } catch (CharacterCodingException e) {
            throw new BrokenExercise(name, "this file is not UTF-8");
        }
    }

    private String digest() {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            judged.forEach((name, text) -> {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                sha256.update((name + "\0" + bytes.length + "\0").getBytes(StandardCharsets.UTF_8));
                sha256.update(bytes);
            });
            return HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

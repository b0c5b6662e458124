package dev.talweg.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A program that wants points it has not earned. Its first lines say what it must get:
 *
 * <pre>
 * # Exercise: slug
 * # Ends: a verdict
 * # Score: 0, or "at least 90", or "as" or "below" an honest program
 * # Says: words of the message
 * # Log: a regular expression for all of the log
 * </pre>
 */
record Cheat(String name, String source, Map<String, String> header) {

    private static final Pattern HEADER = Pattern.compile("# (Exercise|Ends|Score|Says|Log):(?: (.*))?");

    /** Those of one folder; empty for the cheats themselves. */
    static List<Cheat> all(String folder) throws IOException, URISyntaxException {
        List<Cheat> programs = new ArrayList<>();
        Path path = Path.of(Cheat.class.getResource("/cheats").toURI()).resolve(folder);
        try (Stream<Path> files = Files.list(path)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                programs.add(of(file.getFileName().toString().replace(".py", ""), Files.readString(file)));
            }
        }
        return programs;
    }

    static Cheat of(String name, String source) {
        Map<String, String> header = source.lines()
                .map(HEADER::matcher)
                .filter(line -> line.matches())
                .collect(Collectors.toMap(line -> line.group(1), line -> line.group(2) == null ? "" : line.group(2)));
        return new Cheat(name, source, header);
    }

    String exercise() {
        return header.get("Exercise");
    }

    /** @param honest answers what an honest program earns, by its name */
    void mustGetNoMoreThanItEarned(Judgement judgement, ToDoubleFunction<String> honest) {
        assertThat(header).containsKeys("Exercise", "Ends");
        assertThat(header.containsKey("Score")).isEqualTo(header.get("Ends").equals("SCORED"));
        assertThat(judgement.verdict()).as("%s", judgement.message()).isEqualTo(Verdict.valueOf(header.get("Ends")));
        if (header.containsKey("Score")) scored(judgement, header.get("Score").split(" "), honest);
        else assertThat(judgement.score()).isNull();
        assertThat(judgement.message()).contains(header.getOrDefault("Says", ""));
        if (header.containsKey("Log"))
            assertThat(judgement.log()).matches(Pattern.compile(header.get("Log"), Pattern.DOTALL));
        assertThat(judgement.message() + judgement.log()).doesNotContain("\0", "\u001b", "\u202e");
        assertThat(judgement.message().codePoints().filter(point -> Character.getType(point) == Character.SURROGATE))
                .isEmpty();
    }

    private static void scored(Judgement judgement, String[] wanted, ToDoubleFunction<String> honest) {
        switch (wanted[0]) {
            case "as" -> assertThat(judgement.score()).isEqualTo(honest.applyAsDouble(wanted[1]));
            case "below" -> assertThat(judgement.score()).isLessThan(honest.applyAsDouble(wanted[1]));
            case "at" -> assertThat(judgement.score()).isGreaterThanOrEqualTo(Double.parseDouble(wanted[2]));
            default -> assertThat(judgement.score()).isEqualTo(Double.parseDouble(wanted[0]));
        }
    }
}

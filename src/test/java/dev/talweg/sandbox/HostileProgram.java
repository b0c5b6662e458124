package dev.talweg.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A program that means harm. Its first lines say how it must end:
 *
 * <pre>
 * # Expect: FAILED PermissionError …    or COMPLETED, STOPPED, a cause such as DIED with words of the detail,
 *                                       alternatives parted by |, * for any
 * # Log: a regular expression for all that it prints
 * # Only: an architecture
 * </pre>
 */
record HostileProgram(String name, String source, Map<String, String> header) {

    private static final Pattern HEADER = Pattern.compile("# (Expect|Log|Only): (.*)");

    static HostileProgram read(Path file) throws IOException {
        String source = Files.readString(file);
        Map<String, String> header = source.lines()
                .map(HEADER::matcher)
                .filter(line -> line.matches())
                .collect(Collectors.toMap(line -> line.group(1), line -> line.group(2)));
        assertThat(header).containsKey("Expect");
        return new HostileProgram(file.getFileName().toString(), source, header);
    }

    boolean suitsThisMachine() {
        return header.getOrDefault("Only", System.getProperty("os.arch")).equals(System.getProperty("os.arch"));
    }

    boolean sleeps() {
        return header.get("Expect").startsWith("WALL_TIME");
    }

    void mustHaveEndedSo(Outcome outcome) {
        List<String> expected = List.of(header.get("Expect").split(" ", 2));
        if (!expected.get(0).equals("*")) {
            assertThat(told(outcome).split(" ", 2)[0]).as("%s", outcome).matches(expected.get(0));
            if (expected.size() > 1) {
                for (String word : expected.get(1).split(" "))
                    assertThat(told(outcome)).contains(word);
            }
        }
        Optional.ofNullable(header.get("Log"))
                .ifPresent(log -> assertThat(outcome.log()).matches(Pattern.compile(log, Pattern.DOTALL)));
        assertThat(told(outcome) + outcome.log()).doesNotContain("\0", "\u001b", "\u202e");
    }

    private static String told(Outcome outcome) {
        if (outcome instanceof Outcome.Failed failed) {
            return "FAILED " + failed.kind() + ": " + failed.message() + failed.trace();
        }
        if (outcome instanceof Outcome.Ended ended) return ended.cause() + " " + ended.detail();
        return outcome instanceof Outcome.Stopped ? "STOPPED" : "COMPLETED";
    }
}

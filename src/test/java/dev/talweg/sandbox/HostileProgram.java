package dev.talweg.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A program that means harm, or looks like it. Its first lines (in Java behind //) say how it must end:
 *
 * <pre>
 * # Expect: FAILED PermissionError …    or COMPLETED, STOPPED, a cause such as DIED with words of the detail,
 *                                       alternatives parted by |, * for any
 * # Log: a regular expression for all that it prints
 * # Only: an architecture
 * </pre>
 */
record HostileProgram(String name, String source, Map<String, String> header) {

    private static final Pattern HEADER = Pattern.compile("(?:#|//) (Expect|Log|Only): (.*)");

    /** Those of one folder of the tests' resources that suit this machine. */
    static List<HostileProgram> all(String folder) throws IOException, URISyntaxException {
        Path path = Path.of(HostileProgram.class.getResource("/" + folder).toURI());
        List<HostileProgram> programs = new ArrayList<>();
        try (Stream<Path> files = Files.list(path)) {
            for (Path file : files.sorted().toList()) programs.add(read(file));
        }
        programs.removeIf(program -> !program.suitsThisMachine());
        return programs;
    }

    private static HostileProgram read(Path file) throws IOException {
        String source = Files.readString(file);
        Map<String, String> header = source.lines()
                .map(HEADER::matcher)
                .filter(line -> line.matches())
                .collect(Collectors.toMap(line -> line.group(1), line -> line.group(2)));
        assertThat(header).containsKey("Expect");
        return new HostileProgram(file.getFileName().toString(), source, header);
    }

    private boolean suitsThisMachine() {
        return header.getOrDefault("Only", System.getProperty("os.arch")).equals(System.getProperty("os.arch"));
    }

    /** As short as they may be for what it tries: whoever only waits or only computes is let do so for a moment. */
    Limits limits() {
        String expected = header.get("Expect");
        boolean endless = expected.contains("CPU_TIME") || expected.startsWith("WALL_TIME");
        Duration cpu = Duration.ofMillis(endless ? 200 : 2000);
        Duration wall = expected.startsWith("WALL_TIME") ? Duration.ofMillis(400) : Duration.ofSeconds(30);
        return new Limits(cpu, wall, 256L << 20, 8000);
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

    static String told(Outcome outcome) {
        if (outcome instanceof Outcome.Failed failed) {
            return "FAILED " + failed.kind() + ": " + failed.message() + failed.trace();
        }
        if (outcome instanceof Outcome.Ended ended) return ended.cause() + " " + ended.detail();
        return outcome instanceof Outcome.Stopped ? "STOPPED" : "COMPLETED";
    }
}

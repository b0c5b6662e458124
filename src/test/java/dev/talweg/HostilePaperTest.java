package dev.talweg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What every hostile program tries and how it must end: docs/hostile.md tells it and is written by {@code
 * -Dhostile.write}. {@code HostileProgramsTest}, {@code HostileJavaProgramsTest}, {@code CheatsTest} and {@code TranscriptTest} hold it.
 */
class HostilePaperTest {

    private static final Path PAPER = Path.of("docs", "hostile.md");
    private static final Path PROGRAMS = Path.of("src", "test", "resources");
    private static final Pattern HEADER =
            Pattern.compile("(?:#|//) (Expect|Log|Only|Exercise|Ends|Score|Says):(?: (.*))?");

    /** A program with what its first lines say of it. */
    private record Row(String name, Map<String, String> header, String why) {

        static Row of(Path file) throws IOException {
            List<String> head = Files.readAllLines(file).stream()
                    .takeWhile(line -> line.startsWith("#") || line.startsWith("//"))
                    .toList();
            Map<String, String> header = head.stream()
                    .map(HEADER::matcher)
                    .filter(line -> line.matches())
                    .collect(Collectors.toMap(
                            line -> line.group(1), line -> line.group(2) == null ? "" : line.group(2)));
            String why = head.stream()
                    .filter(line -> !HEADER.matcher(line).matches() && !line.contains("-*-"))
                    .map(line -> line.replaceFirst("^(#|//)", "").strip())
                    .collect(Collectors.joining(" "));
            return new Row(
                    file.getFileName()
                            .toString()
                            .replaceFirst("\\.(py|java)$", "")
                            .replace('_', ' '),
                    header,
                    why);
        }

        String ofTheSandbox() {
            String[] end = header.get("Expect").split(" ", 2);
            String how = end[0].equals("*") ? "in any way" : end[0].replace("|", " or ");
            String machine = header.containsKey("Only") ? "x86-64" : "every";
            return cells(name, end.length > 1 ? how + ": " + end[1] : how, machine, why);
        }

        String ofTheJudge() {
            return cells(
                    name,
                    header.get("Exercise"),
                    header.get("Ends"),
                    header.getOrDefault("Score", "").replaceFirst("^(as|below) ", "$1 honest "),
                    why);
        }

        private static String cells(String... cells) {
            return "| " + String.join(" | ", cells).replace("<", "\\<") + " |";
        }
    }

    @Test
    void everyProgramIsInThePaper() throws IOException {
        String told = Files.readString(PAPER);
        String now = told.substring(0, told.indexOf("\n**") + 1) + String.join("\n", tables()) + "\n";
        if (System.getProperty("hostile.write") != null) Files.writeString(PAPER, now);
        assertThat(Files.readString(PAPER)).isEqualTo(now);
    }

    private static List<String> tables() throws IOException {
        List<Row> hostile = rows("hostile");
        List<Row> java = rows("hostile-java");
        List<Row> harmless = rows("harmless");
        List<Row> cheats = rows("cheats");
        List<Row> chance = rows("cheats/chance");
        List<String> lines = new ArrayList<>();
        lines.add(
                "**%d hostile programs in Python and %d in Java (honest ones among them), none escaped. %d cheats, none gained. %d that leave something to chance, all found."
                                .formatted(hostile.size(), java.size(), cheats.size(), chance.size())
                        + " %d harmless ones that look hostile, all well.**".formatted(harmless.size()));
        String ended = "| program | must end | machine | |\n|---|---|---|---|";
        section(lines, "Hostile", ended, hostile.stream().map(Row::ofTheSandbox));
        section(lines, "Hostile in Java", ended, java.stream().map(Row::ofTheSandbox));
        section(lines, "Harmless", ended, harmless.stream().map(Row::ofTheSandbox));
        String judged = "| program | exercise | verdict | score | |\n|---|---|---|---|---|";
        section(lines, "Cheating the score", judged, cheats.stream().map(Row::ofTheJudge));
        section(lines, "Left to chance", judged, chance.stream().map(Row::ofTheJudge));
        return lines;
    }

    private static void section(List<String> lines, String title, String head, Stream<String> rows) {
        lines.addAll(List.of("", "## " + title, "", head));
        rows.forEach(lines::add);
    }

    private static List<Row> rows(String folder) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (Stream<Path> files = Files.list(PROGRAMS.resolve(folder))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) rows.add(Row.of(file));
        }
        assertThat(rows).as(folder).isNotEmpty();
        return rows;
    }
}

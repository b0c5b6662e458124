package dev.talweg.leaderboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tables for spreadsheets (RFC 4180). */
final class Csv {

    private Csv() {}

    /** A board; the jury's has more columns. */
    static String of(Results results) {
        List<String> head = new ArrayList<>(List.of(
                "rank", "name", "baseline", "bracket", "rank in bracket", "score", "oracle calls", "last improved"));
        if (results.jury()) head.add("members");
        for (Leaderboard.Column column : results.exercises()) {
            String slug = column.slug();
            head.addAll(List.of(slug, slug + " tries"));
            if (results.jury())
                for (String more : List.of("verdict", "oracle calls", "language", "handed in", "author", "submission"))
                    head.add(slug + " " + more);
        }
        return line(head)
                + results.rows().stream().map(row -> line(cells(row, results))).collect(Collectors.joining());
    }

    private static List<String> cells(Results.ResultRow row, Results results) {
        List<String> cells = new ArrayList<>(List.of(
                text(row.rank()),
                row.name(),
                row.baseline() ? "yes" : "no",
                text(row.bracket()),
                text(row.rankInBracket()),
                text(row.score()),
                text(row.oracleCalls()),
                text(row.lastImprovedAt())));
        if (results.jury()) cells.add(String.join("; ", row.members()));
        for (Leaderboard.Column column : results.exercises()) {
            Results.@Nullable ResultCell cell = row.exercises().get(column.slug());
            cells.add(cell == null ? "" : text(cell.score()));
            cells.add(cell == null ? "" : text(cell.tries()));
            if (results.jury()) cells.addAll(details(cell));
        }
        return cells;
    }

    private static List<String> details(Results.@Nullable ResultCell cell) {
        if (cell == null || cell.best() == null) return List.of("", "", "", "", "", "");
        Results.BestSubmission best = cell.best();
        return List.of(
                text(cell.verdict()),
                text(best.oracleCalls()),
                best.language().name().toLowerCase(Locale.ROOT),
                text(best.at()),
                text(best.author()),
                text(best.id()));
    }

    static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    static String line(List<String> cells) {
        return cells.stream().map(Csv::quoted).collect(Collectors.joining(",", "", "\r\n"));
    }

    /**
     * A cell that begins like a formula, in any width of its sign, gets an apostrophe, so that a nickname cannot act in
     * somebody's spreadsheet.
     */
    private static String quoted(String cell) {
        String harmless = cell.matches("(?s)\\s*[=+\\-@＝＋－＠].*|(?s)[\\t\\r\\n].*") ? "'" + cell : cell;
        return harmless.matches("(?s).*[\",;\r\n].*") ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }
}

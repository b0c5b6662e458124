package dev.talweg.leaderboard;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A board as a table for spreadsheets (RFC 4180). */
final class Csv {

    private Csv() {}

    static String of(Leaderboard board) {
        List<String> head =
                new ArrayList<>(List.of("rank", "name", "baseline", "score", "oracle calls", "last improved"));
        for (Leaderboard.Column column : board.exercises()) {
            head.add(column.slug());
            head.add(column.slug() + " tries");
        }
        return line(head)
                + board.standings().stream()
                        .map(row -> line(cells(row, board.exercises())))
                        .collect(Collectors.joining());
    }

    private static List<String> cells(Standing row, List<Leaderboard.Column> columns) {
        List<String> cells = new ArrayList<>(List.of(
                text(row.rank()),
                row.name(),
                row.baseline() ? "yes" : "no",
                text(row.score()),
                text(row.oracleCalls()),
                text(row.lastImprovedAt())));
        for (Leaderboard.Column column : columns) {
            Standing.Cell cell = row.exercises().get(column.slug());
            cells.add(cell == null ? "" : text(cell.score()));
            cells.add(cell == null ? "" : text(cell.tries()));
        }
        return cells;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String line(List<String> cells) {
        return cells.stream().map(Csv::quoted).collect(Collectors.joining(",", "", "\r\n"));
    }

    /**
     * A cell that begins like a formula gets an apostrophe, so that a nickname cannot act in somebody's spreadsheet.
     */
    private static String quoted(String cell) {
        String harmless = cell.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + cell : cell;
        return harmless.matches("(?s).*[\",\r\n].*") ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }
}

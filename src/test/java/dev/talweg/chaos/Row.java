package dev.talweg.chaos;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A submission as the database has it in the end.
 *
 * @param judgings how many there are of it, and {@code records} how many of them left one
 * @param score null where none was earned
 */
record Row(
        String id,
        long participant,
        String key,
        boolean practice,
        Instant createdAt,
        int judgings,
        int records,
        @Nullable Instant judgedAt,
        @Nullable String verdict,
        @Nullable Double score,
        int claims,
        @Nullable String message) {

    /** What people handed in, marked rows left out. */
    static List<Row> all(Database database) throws IOException, SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        select s.id, s.participant_id, s.idempotency_key, s.practice, s.created_at,
                               count(j.id), count(r.judging_id), max(j.judged_at), max(j.verdict), max(j.score), max(j.claims),
                               max(j.message)
                        from submission s
                        join participant p on p.id = s.participant_id
                        left join judging j on j.submission_id = s.id
                        left join judging_record r on r.judging_id = j.id and j.state = 'JUDGED'
                        where not p.baseline
                        group by s.id order by s.created_at""")) {
            List<Row> rows = new ArrayList<>();
            while (row.next()) rows.add(read(row));
            return rows;
        }
    }

    /** How many judgings have not come to their end yet, marked rows included. */
    static int unfinished(Database database) throws IOException, SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from judging where state <> 'JUDGED'")) {
            row.next();
            return row.getInt(1);
        }
    }

    boolean isInternalError() {
        return "INTERNAL_ERROR".equals(verdict);
    }

    /** Everything that is handed in here is right. */
    boolean isScored() {
        return "SCORED".equals(verdict);
    }

    /** Whether it is one of those that a leaderboard counts as tries. */
    boolean counts() {
        return !practice && verdict != null && !isInternalError();
    }

    private static Row read(ResultSet row) throws SQLException {
        Timestamp judged = row.getTimestamp(8);
        return new Row(
                row.getString(1),
                row.getLong(2),
                row.getString(3),
                row.getBoolean(4),
                row.getTimestamp(5).toInstant(),
                row.getInt(6),
                row.getInt(7),
                judged == null ? null : judged.toInstant(),
                row.getString(9),
                row.getObject(10, Double.class),
                row.getInt(11),
                row.getString(12));
    }
}

package dev.talweg.check;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether PostgreSQL answers, and how soon. */
@Singleton
class DatabaseCheck implements Check {

    /** A judging takes a handful of statements, a board one or two: this is felt. */
    private static final Duration SLOW = Duration.ofMillis(50);

    private static final int STATEMENTS = 5;
    private static final double MEBIBYTE = 1 << 20;

    private final DataSource database;
    private final boolean embedded;

    DatabaseCheck(
            DataSource database,
            @ConfigProperty(name = "talweg-embedded-database", defaultValue = "false") boolean embedded) {
        this.database = database;
        this.embedded = embedded;
    }

    @Override
    public Subject subject() {
        return Subject.DATABASE;
    }

    @Override
    public Finding look() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            double size = Double.parseDouble(told(statement, "select pg_database_size(current_database())"));
            String version = told(statement, "show server_version");
            Duration latency = latency(statement);
            String sentence = String.format(
                    Locale.ROOT,
                    "PostgreSQL %s, %s, answers in %.1f ms and holds %.0f MB.",
                    version.split(" ")[0],
                    embedded ? "embedded in this server" : "a server of yours",
                    latency.toNanos() / 1e6,
                    size / MEBIBYTE);
            return latency.compareTo(SLOW) < 0
                    ? Finding.good(subject(), sentence)
                    : Finding.look(
                            subject(),
                            sentence,
                            "That is slow. Is the disk or the processor of its machine busy with something else, or the network"
                                    + " between slow?");
        } catch (SQLException e) {
            return Finding.bad(
                    subject(),
                    "The database does not answer. Nothing that was accepted is lost; nothing new is accepted until it is"
                            + " back.",
                    embedded
                            ? "It is started again by itself. If it does not come back, look at free disk space and memory,"
                                    + " then restart the server."
                            : "Start your PostgreSQL, or look at the network between; this server reconnects by itself.");
        }
    }

    /** The middle of a few, so that one pause says nothing. */
    private static Duration latency(Statement statement) throws SQLException {
        long[] taken = new long[STATEMENTS];
        for (int i = 0; i < STATEMENTS; i++) {
            long begin = System.nanoTime();
            told(statement, "select 1");
            taken[i] = System.nanoTime() - begin;
        }
        Arrays.sort(taken);
        return Duration.ofNanos(taken[STATEMENTS / 2]);
    }

    private static String told(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}

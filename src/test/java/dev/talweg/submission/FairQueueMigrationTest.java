package dev.talweg.submission;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talweg.DatabaseResource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A server of the version before, stopped in the middle of an evening: its queue goes on in the new order. */
class FairQueueMigrationTest {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    private static final String AN_EVENING = """
            insert into workshop (code, name, kind, created_at) values ('DEMO', 'A workshop', 'SESSION', now());
            insert into round (workshop_id, position, name, secret) values (1, 1, 'Round 1', 'secret');
            insert into participant (workshop_id, nickname, nickname_key, resume_code, joined_at)
            values (1, 'Ada', 'ada', 'A', now()), (1, 'Bo', 'bo', 'B', now());
            insert into submission
            select cast('00000000-0000-0000-0000-00000000000' || n as uuid), participant, 1, 'bowl', 'digest', 'SETTINGS', practice, n, now()
            from (values (1, 1, false), (2, 1, false), (3, 1, true), (4, 1, false), (5, 2, false), (6, 2, true)) s (n, participant, practice);
            insert into judging (submission_id, state, verdict, queued_at)
            select id, case idempotency_key when '1' then 'JUDGED' when '2' then 'JUDGED' when '3' then 'RUNNING' else 'QUEUED' end,
                   case idempotency_key when '1' then 'INTERNAL_ERROR' when '2' then 'SCORED' end, now()
            from submission order by idempotency_key;
            """;

    @Test
    void whatWaitedKeepsItsPlaceAndWhatWasUsedIsCounted() throws Exception {
        DatabaseResource resource = new DatabaseResource();
        Map<String, String> database = resource.start();
        try (Connection connection = DriverManager.getConnection(
                        database.get("quarkus.datasource.jdbc.url"),
                        database.get("quarkus.datasource.username"),
                        database.get("quarkus.datasource.password"));
                Statement statement = connection.createStatement()) {
            statement.execute(migration("V1__beginning.sql"));
            statement.execute(AN_EVENING);
            statement.execute(migration("V2__fair_queue.sql"));
            assertThat(rows(
                            statement,
                            "select id, participant_id, practice, ahead, since = queued_at from judging order by id"))
                    .containsExactly("1 1 f 0 t", "2 1 f 0 t", "3 1 t 0 t", "4 1 f 0 t", "5 2 f 0 t", "6 2 t 1 t");
            assertThat(rows(statement, "select * from in_hand order by 1")).containsExactly("1 1 1", "2 1 1");
            assertThat(rows(statement, "select * from tries order by 1")).containsExactly("1 1 bowl 2", "2 1 bowl 1");
        } finally {
            resource.stop();
        }
    }

    private static String migration(String name) throws IOException {
        return Files.readString(MIGRATIONS.resolve(name));
    }

    private static List<String> rows(Statement statement, String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (ResultSet result = statement.executeQuery(query)) {
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= result.getMetaData().getColumnCount(); column++)
                    row.add(result.getString(column));
                rows.add(String.join(" ", row));
            }
        }
        return rows;
    }
}

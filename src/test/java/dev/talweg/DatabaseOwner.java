package dev.talweg;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/**
 * A process that starts the database of a folder, writes one row and waits: to be killed, or to end when its input
 * does.
 */
final class DatabaseOwner {

    static final String READY = "ready";

    private DatabaseOwner() {}

    public static void main(String... folder) throws EmbeddedDatabaseException, SQLException, IOException {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(Path.of(folder[0]))) {
            try (var connection = DatabaseFolder.connect(database);
                    var statement = connection.createStatement()) {
                statement.execute("create table if not exists kept (word text)");
                statement.execute("insert into kept values ('before')");
            }
            System.out.println(READY);
            while (System.in.read() >= 0) {
                // waits for the end of its input
            }
        }
    }
}

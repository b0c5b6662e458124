package dev.talweg;

import dev.talweg.author.AuthorCommand;
import io.quarkus.runtime.Application;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.smallrye.config.SmallRyeConfig;
import java.nio.file.Path;
import java.util.List;

/**
 * Starts the server, and before it the database where none is configured; {@code exercise …} is for authors and starts
 * neither.
 */
@QuarkusMain
public final class Main {

    private static final String JDBC_URL = "quarkus.datasource.jdbc.url";

    private Main() {}

    public static void main(String... args) {
        // An own reading of all sources: the application's configuration is made, once, by Quarkus.run.
        SmallRyeConfig config = ConfigUtils.configBuilder().build();
        if (args.length > 0 && args[0].equals("exercise")) {
            Path data = Path.of(config.getValue("talweg.data", String.class));
            List<String> rest = List.of(args).subList(1, args.length);
            System.exit(new AuthorCommand(data, System.out).run(rest));
        }
        // In dev mode this runs again at every reload: the first run's settings, and its database, then still stand.
        if (config.getOptionalValue(JDBC_URL, String.class).isEmpty()) {
            bringUpDatabase(Path.of(config.getValue("talweg.data", String.class)));
        }
        Quarkus.run(args);
    }

    private static void bringUpDatabase(Path data) {
        try {
            EmbeddedDatabase database = EmbeddedDatabase.start(data.resolve("postgres"));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stopAfterApplication(database), "stop-database"));
            // For the self-check to tell. Not talweg.something: it is no setting, and would be refused as one.
            System.setProperty("talweg-embedded-database", "true");
            System.setProperty(JDBC_URL, database.jdbcUrl());
            System.setProperty("quarkus.datasource.username", database.username());
            System.setProperty("quarkus.datasource.password", database.password());
        } catch (EmbeddedDatabaseException e) {
            System.err.println(e.explanation());
            System.exit(1);
        }
    }

    /** All shutdown hooks run at once: requests in flight still need the database until the application has stopped. */
    private static void stopAfterApplication(EmbeddedDatabase database) {
        Application application = Application.currentApplication();
        if (application != null) {
            application.awaitShutdown();
        }
        database.close();
    }
}

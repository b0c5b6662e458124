package dev.talweg.chaos;

import dev.talweg.RunningServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A server's embedded PostgreSQL, which listens at another port after each start of the server. */
record Database(RunningServer server) {

    static final String USER = "postgres";

    int port() throws IOException {
        return Integer.parseInt(
                Files.readAllLines(folder().resolve("cluster/postmaster.pid")).get(3));
    }

    String password() throws IOException {
        return Files.readString(folder().resolve("password"));
    }

    Connection connect() throws IOException, SQLException {
        return DriverManager.getConnection(url(port()), USER, password());
    }

    static String url(int port) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    private Path folder() {
        return server.home().resolve("data/postgres");
    }
}

package dev.talweg;

import static dev.talweg.Evening.eventually;
import static dev.talweg.Evening.join;
import static dev.talweg.Evening.openWorkshop;
import static dev.talweg.Evening.submit;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.talweg.Evening.Somebody;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** PostgreSQL is killed while the server runs; whatever test comes next finds both as before. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class DatabaseCrashTest {

    private static final String BOWL = "learning-rate-on-a-bowl";

    /** On each of the 13 instances it sleeps anew. */
    private static final String SLOW = "import time\ndef minimize(oracle, x0):\n    time.sleep(0.15)\n    return x0\n";

    private static final Duration RUN = Duration.ofSeconds(2);

    @Test
    void aVerdictThatCannotBeKeptAtOnceIsKeptWhenTheDatabaseIsBack() throws Exception {
        String workshop = openWorkshop(BOWL);
        Somebody ada = join(workshop);
        String key = UUID.randomUUID().toString();
        String id = submit(ada, BOWL, "python", SLOW, key).path("id");
        eventually(() -> assertThat(
                        (String) ada.calling().get("/api/submissions/" + id).path("state"))
                .isEqualTo("RUNNING"));
        keepTheDatabaseAwayFor(RUN.plusSeconds(2));

        assertThat(Evening.judged(ada, id).getString("verdict")).isEqualTo("SCORED");
        assertThat(claims(id)).as("the program has run once").isEqualTo(1);
        eventually(() -> given().get("/api/workshops/" + workshop + "/leaderboard")
                .then()
                .body("standings.find { !it.baseline }.exercises['" + BOWL + "'].tries", equalTo(1)));
        assertThat((String) submit(ada, BOWL, "python", SLOW, key).path("id")).isEqualTo(id);
    }

    /** As often as it comes back. */
    private static void keepTheDatabaseAwayFor(Duration time) throws IOException, InterruptedException {
        Path cluster = ConfigProvider.getConfig()
                .getValue("talweg.data", Path.class)
                .toRealPath()
                .resolve("cluster");
        Instant until = Instant.now().plus(time);
        while (Instant.now().isBefore(until)) {
            Postmaster.of(cluster).map(Postmaster::process).ifPresent(ProcessHandle::destroyForcibly);
            Thread.sleep(50);
        }
    }

    private static int claims(String submission) throws SQLException {
        var config = ConfigProvider.getConfig();
        try (var connection = DriverManager.getConnection(
                        config.getValue("quarkus.datasource.jdbc.url", String.class),
                        config.getValue("quarkus.datasource.username", String.class),
                        config.getValue("quarkus.datasource.password", String.class));
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select claims from judging where submission_id = '" + submission + "'")) {
            assertThat(row.next()).isTrue();
            return row.getInt(1);
        }
    }
}

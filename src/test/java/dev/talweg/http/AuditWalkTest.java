package dev.talweg.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.talweg.DatabaseResource;
import dev.talweg.Evening;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Whatever an organizer changes is in the log; an endpoint that forgets it fails here. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class AuditWalkTest {

    @Inject
    DataSource database;

    @Test
    void whateverAnOrganizerChangesIsInTheLog() throws Exception {
        for (Operation operation : changes()) {
            Scene scene = new Scene(database);
            scene.raiseAnotherHand();
            new Stage(scene, database).setFor(operation);
            // Deleting asks for the code once more; in other walks it is left out, since they go on.
            RequestSpecification organizer =
                    scene.calling(Role.ORGANIZER, operation).queryParam("confirm", scene.workshop());
            if (operation.path().equals("/api/organizer/password")) organizer = changingTheirPassword();
            long last = number("select coalesce(max(id), 0) from audit_entry");
            Response answer = operation.call(organizer, scene.parameters);
            assertThat(answer.statusCode())
                    .as("%s: %s", operation, answer.asString())
                    .isBetween(200, 299);
            assertThat(number("select count(*) from audit_entry where id > " + last))
                    .as("%s is one entry of the log", operation)
                    .isEqualTo(1);
        }
    }

    @Test
    void anEntrySaysWhoWhatToWhatAndHowItWasAndIs() throws Exception {
        Scene scene = new Scene(database);
        Operation act = new Operation("POST", "/api/organizer/workshops/{code}/rounds/{round}/{action}");
        scene.parameters.put("action", "freeze");
        act.call(scene.calling(Role.ORGANIZER, act), scene.parameters).then().statusCode(200);
        Operation look = new Operation("GET", "/api/organizer/workshops/{code}/audit");
        Map<String, String> latest = look.call(scene.calling(Role.ORGANIZER, look), scene.parameters)
                .jsonPath()
                .getMap("[0]", String.class, String.class);
        assertThat(latest)
                .containsEntry("organizer", "organizer")
                .containsEntry("deed", "freeze")
                .containsEntry("subject", "Round 1");
        assertThat(latest.get("before")).startsWith("open");
        assertThat(latest.get("after")).startsWith("frozen");
    }

    @Test
    void whoeverComesInIsInTheLog() {
        String name = "Arrived " + UUID.randomUUID();
        Evening.helper(name);
        List<Map<String, String>> log =
                Evening.organizer().get("/api/organizer/audit").jsonPath().getList("$");
        assertThat(log)
                .anySatisfy(entry -> assertThat(entry)
                        .containsEntry("organizer", name)
                        .containsEntry("deed", "came in")
                        .containsEntry("after", "helper, invited by organizer"));
    }

    /** Somebody of their own: it ends all sessions. */
    private static RequestSpecification changingTheirPassword() {
        return given().cookies(Evening.helper("Changed " + UUID.randomUUID()).cookies())
                .contentType("application/json")
                .body(Map.of("current", "a helping hand", "wanted", "another helping hand"));
    }

    /** Signing in and out changes nothing; an invitation can be followed once, and the server set up once. */
    private static List<Operation> changes() {
        Set<String> doors = Set.of("session", "setup", "invitation", "invitation/accept", "sign-in/{provider}");
        List<Operation> changes = Operation.all().stream()
                .filter(operation -> operation.path().startsWith("/api/organizer/"))
                .filter(operation -> !doors.contains(operation.path().substring("/api/organizer/".length())))
                .filter(Operation::changesSomething)
                .toList();
        assertThat(changes).isNotEmpty();
        return changes;
    }

    private long number(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery(query)) {
            count.next();
            return count.getLong(1);
        }
    }
}

package dev.talweg.workshop;

import static dev.talweg.Evening.act;
import static dev.talweg.Evening.addBrackets;
import static dev.talweg.Evening.eventually;
import static dev.talweg.Evening.found;
import static dev.talweg.Evening.join;
import static dev.talweg.Evening.joinTeamOf;
import static dev.talweg.Evening.judged;
import static dev.talweg.Evening.openTeamWorkshop;
import static dev.talweg.Evening.openWorkshop;
import static dev.talweg.Evening.organizer;
import static dev.talweg.Evening.submit;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.talweg.DatabaseResource;
import dev.talweg.Evening.Somebody;
import dev.talweg.live.Listening;
import dev.talweg.live.Live;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class DeletionTest {

    private static final String BOWL = "learning-rate-on-a-bowl";
    private static final String QUICK = "optimiser: gradient-descent\nlearningRate: 0.1\n";

    /** Rows that are of no workshop, or outlive it. */
    private static final List<String> OTHERS =
            List.of("organizer", "invitation", "flyway_schema_history", "audit_entry");

    @Inject
    DataSource database;

    @Inject
    Live live;

    @TestHTTPResource
    URI server;

    @Test
    void theCodeHasToBeRepeated() {
        Somebody ada = join(openWorkshop(BOWL));
        for (String confirm : List.of("", "yes", "DEMO", ada.workshop().substring(1))) {
            Response refused = delete(ada.workshop(), confirm);
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.jsonPath().getString("detail"))
                    .contains("repeat the workshop's code, " + ada.workshop());
        }
        given().get("/api/workshops/" + ada.workshop()).then().statusCode(200);
        String asTyped = " " + ada.workshop().substring(0, 3).toLowerCase() + " "
                + ada.workshop().substring(3);
        assertThat(delete(ada.workshop(), asTyped).statusCode()).isEqualTo(204);
        assertThat(delete(ada.workshop(), ada.workshop()).statusCode()).isEqualTo(404);
    }

    @Test
    void everyRowGoesAndNoneOfAnotherWorkshop() throws Exception {
        settled();
        Map<String, Long> before = rows();
        Somebody ada = found(openTeamWorkshop(BOWL), "The Saddles");
        Somebody bo = joinTeamOf(ada);
        String workshop = "/api/workshops/" + ada.workshop();
        judged(ada, BOWL, "settings", QUICK);
        judged(bo, BOWL, "settings", "optimiser: gradient-descent\nlearningRate: 100\n");
        ada.calling()
                .body(Map.of("exercise", BOWL))
                .post(workshop + "/hand")
                .then()
                .statusCode(200);
        ada.calling()
                .body(Map.of("question", "Why?"))
                .post(workshop + "/clarifications")
                .then()
                .statusCode(201);
        organizer().body(Map.of("text", "Hear")).post("/api/organizer" + workshop.substring(4) + "/announcements");
        ada.calling()
                .body(Map.of("source", "x", "writer", "me", "revision", 1, "basedOn", 0))
                .put(workshop + "/exercises/" + BOWL + "/drafts/python")
                .then()
                .statusCode(200);
        bo.calling().get(workshop + "/exercises/" + BOWL).then().statusCode(200);
        int team = bo.calling().get(workshop + "/participants/me").path("competitor");
        bo.calling()
                .body(Map.of("team", team, "first", "AAA=", "seen", 0))
                .post(workshop + "/exercises/" + BOWL + "/together/settings")
                .then()
                .statusCode(200);
        addBrackets(ada.workshop(), "Students");
        organizer()
                .body(Map.of("answers", List.of("Look at the wiki.")))
                .put("/api/organizer" + workshop.substring(4) + "/answers")
                .then()
                .statusCode(204);
        judgeAgain(ada.workshop());
        settled();
        Map<String, Long> during = rows();
        assertThat(during.keySet())
                .allSatisfy(table -> assertThat(during.get(table))
                        .as("a workshop in full swing has a row in %s", table)
                        .isGreaterThan(before.get(table)));

        assertThat(delete(ada.workshop(), ada.workshop()).statusCode()).isEqualTo(204);
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void itIsInTheLogWithoutAName() {
        Somebody ada = join(openWorkshop(BOWL));
        delete(ada.workshop(), ada.workshop());
        Map<String, String> entry =
                organizer().get("/api/organizer/audit").jsonPath().getMap("[0]", String.class, String.class);
        assertThat(entry)
                .containsEntry("organizer", "organizer")
                .containsEntry("deed", "deleted the workshop")
                .containsEntry("subject", ada.workshop() + ", “A test's evening”")
                .containsEntry("before", "1 participant");
        assertThat(entry.toString()).doesNotContain(ada.nickname());
    }

    @Test
    void screensHearOfItAndSessionsAreWorthNothing() throws Exception {
        Somebody ada = join(openWorkshop(BOWL));
        try (Listening screen = new Listening(server, ada.workshop(), null);
                Listening phone = new Listening(server, ada.workshop(), ada)) {
            screen.next(message -> "snapshot".equals(message.getString("kind")));
            phone.next(message -> "snapshot".equals(message.getString("kind")));
            delete(ada.workshop(), ada.workshop());
            for (Listening socket : List.of(screen, phone))
                assertThat(socket.next(message -> "deleted".equals(message.getString("kind")))
                                .getString("code"))
                        .isEqualTo(ada.workshop());
        }
        assertThat(live.workshops()).doesNotContain(ada.workshop());
        for (String address :
                List.of("", "/leaderboard", "/participants/me", "/exercises", "/notices", "/evening.html"))
            ada.calling()
                    .get("/api/workshops/" + ada.workshop() + address)
                    .then()
                    .statusCode(404);
        assertThat(submit(ada, BOWL, "settings", QUICK, UUID.randomUUID().toString())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void inTheMiddleOfTheRushNobodyIsStuck() {
        List<Somebody> room = new ArrayList<>();
        String workshop = openWorkshop(BOWL);
        for (int i = 0; i < 6; i++) room.add(join(workshop));
        for (Somebody each : room)
            for (int i = 0; i < 2; i++)
                submit(each, BOWL, "settings", QUICK, UUID.randomUUID().toString())
                        .then()
                        .statusCode(202);
        assertThat(delete(workshop, workshop).statusCode()).isEqualTo(204);
        // Whoever comes next is judged.
        assertThat(judged(join(openWorkshop(BOWL)), BOWL, "settings", QUICK).getString("verdict"))
                .isEqualTo("SCORED");
    }

    /** A rejudging that was applied, and a finale. */
    private static void judgeAgain(String code) {
        String workshop = "/api/organizer/workshops/" + code;
        int rejudging = organizer()
                .body(Map.of("exercise", BOWL))
                .post(workshop + "/rejudgings")
                .path("id");
        String its = workshop + "/rejudgings/" + rejudging;
        eventually(() ->
                assertThat(organizer().get(its).<String>path("rejudging.state")).isEqualTo("READY"));
        organizer().post(its + "/apply").then().statusCode(200);
        act(code, "close");
        int round = given().get("/api/workshops/" + code).path("rounds[0].id");
        organizer().post(workshop + "/finales/" + round).then().statusCode(200);
        eventually(
                () -> assertThat(organizer().get(workshop + "/finales/" + round).<Integer>path("steps"))
                        .isPositive());
    }

    private static Response delete(String workshop, String confirm) {
        return organizer().queryParam("confirm", confirm).delete("/api/organizer/workshops/" + workshop);
    }

    /** Baselines of other tests' workshops come by themselves. */
    private void settled() {
        eventually(() -> assertThat(count("judging where state <> 'JUDGED'")).isZero());
    }

    /** How many rows each table has that belongs to workshops. */
    private Map<String, Long> rows() throws SQLException {
        Map<String, Long> rows = new TreeMap<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet tables = statement.executeQuery(
                        "select table_name from information_schema.tables where table_schema = 'public'")) {
            while (tables.next()) rows.put(tables.getString(1), 0L);
        }
        rows.keySet().removeAll(OTHERS);
        assertThat(rows).hasSizeGreaterThan(10);
        rows.replaceAll((table, none) -> count(table));
        return rows;
    }

    private long count(String from) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("select count(*) from " + from)) {
            count.next();
            return count.getLong(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}

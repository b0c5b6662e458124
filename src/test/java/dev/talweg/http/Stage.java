package dev.talweg.http;

import static dev.talweg.Evening.act;
import static dev.talweg.Evening.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;

/** Brings a {@link Scene} to where judging again, or its finale, can be called. */
record Stage(Scene scene, DataSource database) {

    /** What a test of success needs besides what is there anyway. */
    void setFor(Operation operation) throws SQLException {
        if (operation.toString().startsWith("DELETE") && operation.path().endsWith("/rehearsal")) {
            String rehearsal = "/api/organizer/workshops/" + scene.workshop() + "/rehearsal";
            asOrganizer().body(Map.of("participants", 1)).post(rehearsal).then().statusCode(204);
        }
        if (operation.path().endsWith("/invitations/{invitation}")) {
            Response invited =
                    asOrganizer().body(Map.of("role", "HELPER", "hours", 1)).post("/api/organizer/invitations");
            scene.parameters.put("invitation", invited.path("id").toString());
        }
        if (!operation.path().contains("/finales/")) return;
        act(scene.workshop(), "close");
        if (operation.path().endsWith("/finales/{round}") && operation.method().equals("POST")) return;
        String finale = "/api/organizer/workshops/" + scene.workshop() + "/finales/" + scene.parameters.get("round");
        asOrganizer().post(finale).then().statusCode(200);
        eventually(() ->
                assertThat(asOrganizer().get(finale).<Integer>path("steps")).isPositive());
        if (operation.path().endsWith("/race")) change("update finale set step = 2 where round_id = " + round());
        if (operation.path().endsWith("/retry")) fail("final_of = " + round());
    }

    /** A rejudging whose results are there and not decided; none where one is begun. */
    void setForRejudging(Operation operation) throws SQLException {
        change("delete from rejudging where final_of is null and workshop_id in (select id from workshop where code = '"
                + scene.workshop() + "')");
        if (!operation.path().contains("{rejudging}")) return;
        String rejudgings = "/api/organizer/workshops/" + scene.workshop() + "/rejudgings";
        Response begun = asOrganizer().body(Map.of("exercise", Scene.BOWL)).post(rejudgings);
        begun.then().statusCode(201);
        String id = begun.path("id").toString();
        eventually(() -> assertThat(asOrganizer().get(rejudgings + "/" + id).<String>path("rejudging.state"))
                .isEqualTo("READY"));
        scene.parameters.put("rejudging", id);
        if (operation.path().endsWith("/retry")) fail("id = " + id);
    }

    private RequestSpecification asOrganizer() {
        return scene.asOrganizer(new Operation("GET", "/api/organizer/workshops"));
    }

    private void fail(String rejudging) throws SQLException {
        change("update retrial set verdict = 'INTERNAL_ERROR', score = null where rejudging_id in"
                + " (select id from rejudging where " + rejudging + ")");
    }

    private String round() {
        return scene.parameters.get("round");
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}

package dev.talweg.organizer;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.talweg.DatabaseResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A server that nobody has set up yet. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class SetUpTest {

    @Inject
    DataSource database;

    @Inject
    Entrance entrance;

    @BeforeEach
    void nobodyHasBeenHere() throws SQLException {
        run("create table kept_organizer as select * from organizer; delete from organizer; delete from invitation");
    }

    /** Other tests go on with the organizers that were there. */
    @AfterEach
    void asBefore() throws SQLException {
        run("delete from organizer; insert into organizer overriding system value select * from kept_organizer;"
                + " drop table kept_organizer");
    }

    @Test
    void whoHasTheCodeFromTheLogBecomesTheOwner() {
        String code = entrance.setUpCode();
        given().get("/api/organizer/entrance").then().body("isSetUp", equalTo(false));
        Response owner = setUp(" " + code.toLowerCase().replace("-", " ") + " ", "Ada", "a long password");
        owner.then().statusCode(204);
        given().cookies(owner.cookies())
                .get("/api/organizer/session")
                .then()
                .body("name", equalTo("Ada"))
                .body("role", equalTo("OWNER"));
        given().get("/api/organizer/entrance").then().body("isSetUp", equalTo(true));
    }

    @Test
    void nobodyElseDoesHoweverOftenTheyTry() {
        String code = entrance.setUpCode();
        for (String guess : new String[] {"", "AAAA-AAAA-AAAA", code.substring(1), code + "A", "%", "\u0000"})
            setUp(guess, "Eve", "a long password")
                    .then()
                    .statusCode(404)
                    .body("detail", containsString("server's log"));
        setUp(code, "Ada", "short").then().statusCode(422);
        setUp(code, "Ada", "a long password").then().statusCode(204);
        setUp(code, "Eve", "a long password").then().statusCode(409);
        setUp(entrance.setUpCode(), "Eve", "a long password").then().statusCode(409);
    }

    @Test
    void theCodeOpensNothingButTheSetUp() {
        String code = entrance.setUpCode();
        given().contentType("application/json")
                .body(Map.of("secret", code))
                .post("/api/organizer/invitation")
                .then()
                .statusCode(404);
        given().contentType("application/json")
                .body(Map.of("secret", code, "name", "Eve", "password", "a long password"))
                .post("/api/organizer/invitation/accept")
                .then()
                .statusCode(404);
    }

    @Test
    void eachStartPrintsACodeAndEachOfThemHolds() {
        String first = entrance.setUpCode();
        assertThat(entrance.setUpCode()).isNotEqualTo(first);
        setUp(first, "Ada", "a long password").then().statusCode(204);
    }

    private static Response setUp(String code, String name, String password) {
        return given().contentType("application/json")
                .body(Map.of("code", code, "name", name, "password", password))
                .post("/api/organizer/setup");
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

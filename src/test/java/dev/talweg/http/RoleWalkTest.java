package dev.talweg.http;

import static dev.talweg.Evening.act;
import static dev.talweg.Evening.eventually;
import static dev.talweg.Evening.join;
import static dev.talweg.Evening.judged;
import static dev.talweg.Evening.openWorkshop;
import static dev.talweg.Evening.organizer;
import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.talweg.DatabaseResource;
import dev.talweg.Evening.Somebody;
import dev.talweg.live.Listening;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/**
 * Who may do what: calls every endpoint of the served document as everybody, compares the status with the table below,
 * and looks in each answer, and in what each socket says, for secrets that were planted. An endpoint without a row
 * fails.
 */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class RoleWalkTest {

    private static final String BOWL = "learning-rate-on-a-bowl";

    /** Somebody else's participant in this workshop is {@code PARTICIPANT}; whose submission is asked for, OWNER. */
    private enum Role {
        NOBODY,
        PARTICIPANT,
        STRANGER,
        OWNER,
        ORGANIZER
    }

    /** What each role is answered, in the order of the roles: nobody, participant, stranger, owner, organizer. */
    private static final Map<String, String> TABLE = new TreeMap<>(Map.ofEntries(
            Map.entry("GET /api/organizer/catalogue", "401 403 403 403 200"),
            Map.entry("POST /api/organizer/session", "401 401 401 401 401"),
            Map.entry("GET /api/organizer/session", "401 401 401 401 200"),
            Map.entry("DELETE /api/organizer/session", "204 204 204 204 204"),
            Map.entry("GET /api/organizer/workshops", "401 403 403 403 200"),
            Map.entry("POST /api/organizer/workshops", "401 403 403 403 201"),
            Map.entry("GET /api/organizer/workshops/{code}", "401 403 403 403 200"),
            Map.entry("GET /api/organizer/workshops/{code}/leaderboard", "401 403 403 403 200"),
            Map.entry("POST /api/organizer/workshops/{code}/rounds/{round}/{action}", "401 403 403 403 200"),
            Map.entry("GET /api/submissions/{id}", "404 404 404 200 200"),
            Map.entry("GET /api/submissions/{id}/source", "404 404 404 200 200"),
            Map.entry("GET /api/submissions/{id}/tape", "404 404 404 200 200"),
            Map.entry("GET /api/workshops/{code}", "200 200 200 200 200"),
            Map.entry("GET /api/workshops/{code}/exercises", "200 200 200 200 200"),
            Map.entry("GET /api/workshops/{code}/exercises/{slug}", "200 200 200 200 200"),
            Map.entry("POST /api/workshops/{code}/exercises/{slug}/practice", "401 202 401 202 401"),
            Map.entry("GET /api/workshops/{code}/exercises/{slug}/submissions", "401 200 401 200 401"),
            Map.entry("POST /api/workshops/{code}/exercises/{slug}/submissions", "401 202 401 202 401"),
            Map.entry("GET /api/workshops/{code}/leaderboard", "200 200 200 200 200"),
            Map.entry("GET /api/workshops/{code}/leaderboard.csv", "200 200 200 200 200"),
            Map.entry("POST /api/workshops/{code}/participants", "201 201 201 201 201"),
            Map.entry("GET /api/workshops/{code}/participants/me", "401 200 401 200 401"),
            Map.entry("POST /api/workshops/{code}/participants/resume", "404 404 404 404 404")));

    @Inject
    DataSource database;

    @TestHTTPResource
    URI server;

    private final String mark = "mark" + UUID.randomUUID().toString().replace("-", "");
    private final Map<String, String> parameters = new TreeMap<>();
    private final Map<Role, Somebody> somebody = new EnumMap<>(Role.class);
    private final Map<String, String> secretsOfTheServer = new TreeMap<>();
    private final Map<String, String> secretsOfTheOwner = new TreeMap<>();
    private String organizersCookie = "";

    @Test
    void everybodyMayDoWhatTheTableSaysAndHearsNoSecret() throws Exception {
        plant();
        try (Sockets sockets = new Sockets()) {
            walk();
            String before = scored("0.0323");
            eventually(() -> assertThat(board()).contains(before));

            act(somebody.get(Role.OWNER).workshop(), "freeze");
            String after = scored("0.0731");
            secretsOfTheOwner.put("score after the freeze", after);
            eventually(() -> assertThat(juryBoard()).contains(after));
            try (Sockets later = new Sockets()) {
                walk();
                act(somebody.get(Role.OWNER).workshop(), "close");
                lookAround();
                later.heardOnlyWhatTheyMay();
            }
            sockets.heardOnlyWhatTheyMay();
        }

        assertThat(board()).doesNotContain(secretsOfTheOwner.get("score after the freeze"));
        act(somebody.get(Role.OWNER).workshop(), "finalize");
        eventually(() -> assertThat(board()).contains(secretsOfTheOwner.get("score after the freeze")));
    }

    @Test
    void theTableHasARowForEachEndpointAndNoOther() {
        assertThat(Operation.all()).isNotEmpty();
        assertThat(Operation.all().stream().map(Operation::toString)).containsExactlyInAnyOrderElementsOf(TABLE.keySet());
    }

    @Test
    void whatIsAskedWronglyIsRefusedInAPlainProblemThatTellsNoSecret() throws Exception {
        plant();
        scored("0.0123");
        Map<String, String> wrong = Map.of(
                "code", "NOSUCH", "slug", "no-such", "id", UUID.randomUUID().toString(), "round", "0", "action", "explode");
        for (Operation operation : Operation.all()) {
            for (Role role : Role.values()) {
                if (operation.path().contains("{"))
                    refused(operation + " of nothing", role, operation.call(calling(role, operation), wrong));
                if (bodyOf(operation) != null) {
                    refused(operation + " broken", role, operation.call(calling(role, operation).body("{\"" + mark), parameters));
                    refused(operation + " null", role, operation.call(calling(role, operation).body("null"), parameters));
                }
                Operation otherMethod = new Operation("PATCH", operation.path());
                refused(otherMethod + "", role, otherMethod.call(calling(role, operation), parameters));
            }
        }
    }

    @Test
    void noWayOfWritingAnAddressOpensTheOrganizersDoor() {
        Somebody somebody = join(openWorkshop(BOWL));
        for (String address : List.of(
                "/api/organizer;x/workshops",
                "/api/organizer;x=1/workshops;y",
                "/api;/organizer/workshops",
                "//api/organizer/workshops",
                "/api//organizer/workshops",
                "/api/%6frganizer/workshops",
                "/api/organizer%2Fworkshops",
                "/api/organizer/session/../workshops",
                "/api/organizer/session/%2e%2e/workshops",
                "/api/organizer/workshops/",
                "/api/organizer/workshops;/" + somebody.workshop() + "/leaderboard",
                "/API/ORGANIZER/workshops")) {
            int asParticipant = somebody.calling()
                    .urlEncodingEnabled(false)
                    .get(address)
                    .statusCode();
            int asNobody = given().urlEncodingEnabled(false).get(address).statusCode();
            assertThat(asParticipant).as(address).isIn(400, 403, 404);
            assertThat(asNobody).as(address).isIn(400, 401, 404);
        }
    }

    /** Somebody in each role, a judged submission of the owner, and everything that nobody else may read. */
    private void plant() throws SQLException, IOException {
        String workshop = openWorkshop(BOWL);
        String joinKey = "joinkey" + mark;
        Response joined = given().contentType("application/json")
                .header("Idempotency-Key", joinKey)
                .body(Map.of("nickname", "Owner " + mark.substring(4, 20)))
                .post("/api/workshops/" + workshop + "/participants");
        joined.then().statusCode(201);
        somebody.put(Role.OWNER, new Somebody(joined.path("id"), "Owner", workshop, joined.detailedCookies()));
        somebody.put(Role.PARTICIPANT, join(workshop));
        somebody.put(Role.STRANGER, join(openWorkshop(BOWL)));
        parameters.put("code", workshop);
        parameters.put("slug", BOWL);
        parameters.put("action", "extend");
        parameters.put("round", rows("select r.id from round r join workshop w on w.id = r.workshop_id where w.code = ?", workshop).get(0));
        scored("0.0111");

        secretsOfTheOwner.put("source", "source" + mark);
        secretsOfTheOwner.put("resume code", joined.path("resumeCode"));
        secretsOfTheOwner.put("token", joined.path("token"));
        secretsOfTheOwner.put("idempotency key of the join", joinKey);
        secretsOfTheServer.put("secret of the round", rows("select r.secret from round r join workshop w on w.id = r.workshop_id where w.code = ?", workshop).get(0));
        rows("insert into organizer (name, password_hash, created_at) values (?, 'hash' || ?, now()) returning id", "organizer" + mark, mark);
        secretsOfTheServer.put("name of an organizer", "organizer" + mark);
        secretsOfTheServer.put("hash of a password", "hash" + mark);
        secretsOfTheServer.put("first organizer's hash", rows("select password_hash from organizer order by id").get(0));
        secretsOfTheServer.put("password", "test-password");
        secretsOfTheServer.put("key of the sessions", Files.readString(Path.of(setting("talweg.data"), "session.key")));
        secretsOfTheServer.put("password of the database", setting("quarkus.datasource.password"));
    }

    private void walk() {
        for (Operation operation : Operation.all()) {
            String[] expected = TABLE.getOrDefault(operation.toString(), "no row").split(" ");
            for (Role role : Role.values()) {
                Response answer = operation.call(calling(role, operation), parameters);
                assertThat(String.valueOf(answer.statusCode()))
                        .as("%s as %s: %s", operation, role, answer.asString())
                        .isEqualTo(expected[role.ordinal()]);
                tellsNoSecret(operation.toString(), role, answer);
            }
        }
        lookAround();
    }

    /** What is asked without changing anything, and what stands in no document. */
    private void lookAround() {
        Stream<String> all = Stream.concat(
                Operation.all().stream().filter(operation -> !operation.changesSomething()).map(Operation::path),
                Stream.of("/q/health", "/q/openapi", "/q/metrics", "/q/info", "/api", "/", "/api/workshops/{code}/leaderboard?since=0"));
        all.forEach(path -> {
            for (Role role : Role.values()) {
                Operation look = new Operation("GET", path);
                tellsNoSecret(path, role, look.call(calling(role, look), parameters));
            }
        });
    }

    private void refused(String what, Role role, Response answer) {
        assertThat(answer.statusCode()).as("%s as %s: %s", what, role, answer.asString()).isBetween(200, 499);
        if (answer.statusCode() >= 400) {
            assertThat(answer.contentType()).as("%s as %s", what, role).startsWith("application/problem+json");
            assertThat(answer.jsonPath().getString("detail")).as("%s as %s", what, role).isNotBlank();
        }
        tellsNoSecret(what, role, answer);
    }

    private void tellsNoSecret(String what, Role role, Response answer) {
        String heads = answer.headers().asList().stream().map(Object::toString).collect(joining("\n"));
        tellsNoSecret(what, role, heads + "\n" + answer.asString());
    }

    private void tellsNoSecret(String what, Role role, String text) {
        secretsFrom(role).forEach((name, secret) -> {
            assertThat(secret).as("a secret that is found when it is there: %s", name).hasSizeGreaterThan(6);
            assertThat(text).as("%s in the answer to %s as %s", name, what, role).doesNotContain(secret);
        });
    }

    /** An organizer may read what participants wrote; nobody may read what the server keeps for itself. */
    private Map<String, String> secretsFrom(Role role) {
        Map<String, String> secrets = new TreeMap<>(secretsOfTheServer);
        if (role == Role.ORGANIZER) secrets.keySet().removeAll(Set.of("secret of the round", "name of an organizer"));
        if (Set.of(Role.NOBODY, Role.PARTICIPANT, Role.STRANGER).contains(role)) secrets.putAll(secretsOfTheOwner);
        return secrets;
    }

    private RequestSpecification calling(Role role, Operation operation) {
        RequestSpecification request = role == Role.NOBODY
                ? given().contentType("application/json")
                : role == Role.ORGANIZER ? asOrganizer(operation) : somebody.get(role).calling();
        Object body = bodyOf(operation);
        return body == null ? request : request.body(body);
    }

    /** Signing out ends a session of its own, for the walk goes on. */
    private RequestSpecification asOrganizer(Operation operation) {
        if (operation.method().equals("DELETE")) return organizer();
        if (organizersCookie.isEmpty()) organizersCookie = signedIn();
        return given().header("Cookie", organizersCookie).contentType("application/json");
    }

    private static String signedIn() {
        Response session = given().contentType("application/json")
                .body(Map.of("name", "organizer", "password", "test-password"))
                .post("/api/organizer/session");
        return session.cookies().entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(joining("; "));
    }

    private static Object bodyOf(Operation operation) {
        if (!operation.method().equals("POST")) return null;
        String path = operation.path();
        if (path.endsWith("/session"))
            return Map.of("name", "Nobody " + UUID.randomUUID(), "password", "wrong");
        if (path.endsWith("/workshops")) return Map.of("name", "Walked", "exercises", List.of(BOWL));
        if (path.endsWith("/practice") || path.endsWith("/submissions"))
            return Map.of("language", "settings", "source", settings("0.02", "walked"));
        if (path.endsWith("/participants"))
            return Map.of("nickname", "W" + UUID.randomUUID().toString().substring(0, 18));
        if (path.endsWith("/resume")) return Map.of("resumeCode", "AAAA-AAAA-AAAA");
        return null;
    }

    /** The owner hands something in; the score as it is written in JSON. */
    private String scored(String learningRate) {
        Somebody owner = somebody.get(Role.OWNER);
        String id = judged(owner, BOWL, "settings", settings(learningRate, "source" + mark)).getString("id");
        parameters.put("id", id);
        String seen = owner.calling().get("/api/submissions/" + id).asString();
        Matcher score = Pattern.compile("\"score\":([0-9.]+)").matcher(seen);
        assertThat(score.find()).as(seen).isTrue();
        return score.group(1);
    }

    private static String settings(String learningRate, String comment) {
        return "# " + comment + "\noptimiser: gradient-descent\nlearningRate: " + learningRate + "\n";
    }

    private String board() {
        return given().get("/api/workshops/" + parameters.get("code") + "/leaderboard").asString();
    }

    private String juryBoard() {
        Operation look = new Operation("GET", "/api/organizer/workshops/{code}/leaderboard");
        return asOrganizer(look).get("/api/organizer/workshops/" + parameters.get("code") + "/leaderboard").asString();
    }

    private List<String> rows(String sql, String... values) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) statement.setString(i + 1, values[i]);
            List<String> rows = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) rows.add(result.getString(1));
            }
            return rows;
        }
    }

    private static String setting(String key) {
        return ConfigProvider.getConfig().getValue(key, String.class);
    }

    /** A live socket of each role. */
    private final class Sockets implements AutoCloseable {

        private final Map<Role, Listening> open = new EnumMap<>(Role.class);

        Sockets() {
            HttpClient client = HttpClient.newHttpClient();
            for (Role role : Role.values()) {
                String cookies = switch (role) {
                    case NOBODY -> null;
                    case ORGANIZER -> signedIn();
                    case PARTICIPANT, STRANGER, OWNER -> somebody.get(role).cookieHeader();
                };
                open.put(role, new Listening(client, server, parameters.get("code"), cookies));
            }
        }

        /** Says something to everybody first, so that all that was said before has arrived. */
        void heardOnlyWhatTheyMay() throws InterruptedException {
            String last = join(parameters.get("code")).nickname();
            Set<String> kinds = new TreeSet<>();
            for (Map.Entry<Role, Listening> socket : open.entrySet()) {
                Role role = socket.getKey();
                socket.getValue().next(message -> last.equals(message.getString("nickname")));
                String heard = String.join("\n", socket.getValue().heard);
                tellsNoSecret("the live socket", role == Role.ORGANIZER ? Role.NOBODY : role, heard);
                Matcher kind = Pattern.compile("\"kind\":\"(\\w+)\"").matcher(heard);
                while (kind.find()) kinds.add(kind.group(1));
            }
            assertThat(kinds).as("what was heard, so that there was something to look at").contains("snapshot", "joined", "round");
        }

        @Override
        public void close() {
            open.values().forEach(Listening::close);
        }
    }
}

package dev.talweg.http;

import static dev.talweg.Evening.join;
import static dev.talweg.Evening.judged;
import static dev.talweg.Evening.openWorkshop;
import static dev.talweg.Evening.organizer;
import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.talweg.Evening;
import dev.talweg.Evening.Somebody;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
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
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** A workshop with somebody in each role, and with secrets that can be recognised wherever they come out. */
final class Scene {

    static final String BOWL = "learning-rate-on-a-bowl";
    private static final List<Map<String, Object>> RUNS =
            List.of(Map.of("optimiser", "adam", "schedule", "cosine", "learningRate", 0.1, "budget", 20));

    /** What fills the paths: this workshop, the owner's latest submission, hand and question. */
    final Map<String, String> parameters = new TreeMap<>();

    private final String mark = "mark" + UUID.randomUUID().toString().replace("-", "");
    private final Map<Role, Somebody> somebody = new EnumMap<>(Role.class);
    private final Map<String, String> secretsOfTheServer = new TreeMap<>();
    private final Map<String, String> secretsOfTheOwner = new TreeMap<>();
    private final DataSource database;
    private String organizersCookie = "";
    private String helpersCookie = "";

    /** Somebody in each role, a judged submission of the owner, and everything that nobody else may read. */
    Scene(DataSource database) throws SQLException, IOException {
        this.database = database;
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
        parameters.put("surface", "bowl");
        parameters.put("rejudging", "0");
        parameters.put("action", "extend");
        parameters.put("repair", "extra-time");
        parameters.put("language", "settings");
        parameters.put("invitation", "0");
        parameters.put("organizer", "0");
        parameters.put("provider", "oidc");
        parameters.put("participant", joined.path("id").toString());
        parameters.put(
                "round",
                rows("select r.id from round r join workshop w on w.id = r.workshop_id where w.code = ?", workshop)
                        .get(0));
        scored("0.0111");
        callForHelp();

        secretsOfTheOwner.put("source", "source" + mark);
        secretsOfTheOwner.put("question", "question" + mark);
        secretsOfTheOwner.put("answer to the owner alone", "answer" + mark);
        secretsOfTheOwner.put("draft", "draft" + mark);
        somebody.get(Role.OWNER)
                .calling()
                .body(Map.of("source", "draft" + mark, "writer", "owner", "revision", 1, "basedOn", 0))
                .put("/api/workshops/" + workshop + "/exercises/" + BOWL + "/drafts/python")
                .then()
                .statusCode(200);
        secretsOfTheOwner.put("resume code", joined.path("resumeCode"));
        secretsOfTheOwner.put("token", joined.path("token"));
        secretsOfTheOwner.put("idempotency key of the join", joinKey);
        secretsOfTheServer.put(
                "secret of the round",
                rows("select r.secret from round r join workshop w on w.id = r.workshop_id where w.code = ?", workshop)
                        .get(0));
        rows(
                "insert into organizer (name, role, password_hash, created_at) values (?, 'OWNER', 'hash' || ?, now()) returning id",
                "organizer" + mark,
                mark);
        secretsOfTheServer.put("name of an organizer", "organizer" + mark);
        secretsOfTheServer.put("hash of a password", "hash" + mark);
        secretsOfTheServer.put(
                "first organizer's hash",
                rows("select password_hash from organizer order by id").get(0));
        secretsOfTheServer.put("password", "test-password");
        secretsOfTheServer.put("key of the sessions", Files.readString(Path.of(setting("talweg.data"), "session.key")));
        secretsOfTheServer.put("password of the database", setting("quarkus.datasource.password"));
    }

    /** An organizer may read what participants wrote; nobody may read what the server keeps for itself. */
    Map<String, String> secretsFrom(Role role) {
        Map<String, String> secrets = new TreeMap<>(secretsOfTheServer);
        if (isOrganizer(role)) secrets.keySet().removeAll(Set.of("secret of the round", "name of an organizer"));
        if (Set.of(Role.NOBODY, Role.PARTICIPANT, Role.STRANGER).contains(role)) secrets.putAll(secretsOfTheOwner);
        return secrets;
    }

    RequestSpecification calling(Role role, Operation operation) {
        if (role == Role.ORGANIZER
                && operation.path().contains("/rejudgings")
                && !operation.method().equals("PATCH")) {
            try {
                new Stage(this, database).setForRejudging(operation);
            } catch (SQLException e) {
                throw new IllegalStateException("no stage for " + operation, e);
            }
        }
        if (operation.path().contains("{organizer}")) parameters.put("organizer", somebodyWhoHelps());
        RequestSpecification request = switch (role) {
            case NOBODY -> given().contentType("application/json");
            case ORGANIZER -> asOrganizer(operation);
            case HELPER -> asHelper(operation);
            case PARTICIPANT, STRANGER, OWNER -> somebody.get(role).calling();
        };
        Object body = operation.path().endsWith("/plan") ? changedPlan() : bodyOf(operation);
        return body == null ? request : request.body(body);
    }

    /** The workshop's plan as it stands, under another name. */
    private Map<String, Object> changedPlan() {
        Operation look = new Operation("GET", "/api/organizer/workshops/{code}/plan");
        Map<String, Object> plan = new TreeMap<>(asOrganizer(look)
                .get("/api/organizer/workshops/" + workshop() + "/plan")
                .jsonPath()
                .<String, Object>getMap("$"));
        List<Map<String, Object>> rounds = new ArrayList<>();
        for (Object round : (List<?>) plan.get("rounds")) {
            Map<String, Object> change = new TreeMap<>();
            ((Map<?, ?>) round).forEach((key, value) -> change.put((String) key, value));
            change.remove("state");
            rounds.add(change);
        }
        plan.put("rounds", rounds);
        plan.put("name", "Walked " + UUID.randomUUID().toString().substring(0, 8));
        plan.remove("readiness");
        return plan;
    }

    /** The cookies with which somebody in this role opens a socket. */
    @Nullable
    String cookies(Role role) {
        return switch (role) {
            case NOBODY -> null;
            case ORGANIZER -> signedIn();
            case HELPER -> helping();
            case PARTICIPANT, STRANGER, OWNER -> somebody.get(role).cookieHeader();
        };
    }

    String workshop() {
        return parameters.get("code");
    }

    /** The owner raises a hand and asks something, which is answered to them alone; and something is announced. */
    private void callForHelp() {
        Somebody owner = somebody.get(Role.OWNER);
        String workshop = "/workshops/" + workshop();
        Response hand = owner.calling().body(Map.of("exercise", BOWL)).post("/api" + workshop + "/hand");
        Response asked =
                owner.calling().body(Map.of("question", "question" + mark)).post("/api" + workshop + "/clarifications");
        Response announced =
                organizer().body(Map.of("text", "Announced")).post("/api/organizer" + workshop + "/announcements");
        // Helped, it stays; one that its owner lowers would be gone.
        organizer().post("/api/organizer" + workshop + "/hands/" + hand.path("id") + "/helped");
        parameters.put("hand", hand.path("id").toString());
        parameters.put("clarification", asked.path("id").toString());
        parameters.put("announcement", announced.path("id").toString());
        organizer()
                .body(Map.of("answer", "answer" + mark))
                .post("/api/organizer" + workshop + "/clarifications/" + asked.path("id") + "/answer")
                .then()
                .statusCode(200);
    }

    /** One that nobody has come to yet. */
    void raiseAnotherHand() {
        Response hand = somebody.get(Role.OWNER)
                .calling()
                .body(Map.of("exercise", BOWL))
                .post("/api/workshops/" + workshop() + "/hand");
        parameters.put("hand", hand.path("id").toString());
    }

    /** From now on this is nobody's business but the owner's and the organizers'. */
    void hide(String name, String secret) {
        secretsOfTheOwner.put(name, secret);
    }

    /** Signing out ends a session of its own, for the walk goes on. */
    RequestSpecification asOrganizer(Operation operation) {
        if (operation.method().equals("DELETE")) return organizer();
        if (organizersCookie.isEmpty()) organizersCookie = signedIn();
        return given().header("Cookie", organizersCookie).contentType("application/json");
    }

    private RequestSpecification asHelper(Operation operation) {
        if (helpersCookie.isEmpty() || operation.method().equals("DELETE")) helpersCookie = helping();
        return given().header("Cookie", helpersCookie).contentType("application/json");
    }

    /** A new helper, whom an owner has invited. */
    private static String helping() {
        return cookiesOf(Evening.helper("Helper " + UUID.randomUUID()));
    }

    /** Somebody of whom nothing is lost when an owner removes them. */
    private String somebodyWhoHelps() {
        try {
            return rows(
                            "insert into organizer (name, password_hash, created_at) values (?, '-', now()) returning id",
                            "Walked " + UUID.randomUUID())
                    .get(0);
        } catch (SQLException e) {
            throw new AssertionError("no organizer to walk with", e);
        }
    }

    static boolean isOrganizer(Role role) {
        return role == Role.ORGANIZER || role == Role.HELPER;
    }

    private static String signedIn() {
        Response session = given().contentType("application/json")
                .body(Map.of("name", "organizer", "password", "test-password"))
                .post("/api/organizer/session");
        return cookiesOf(session);
    }

    private static String cookiesOf(Response session) {
        return session.cookies().entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(joining("; "));
    }

    static @Nullable Object bodyOf(Operation operation) {
        if (!Set.of("POST", "PUT").contains(operation.method())) return null;
        String path = operation.path();
        if (path.endsWith("/drafts/{language}"))
            return Map.of("source", "walked", "writer", "walker", "revision", 9, "basedOn", 8);
        if (path.endsWith("/together/{language}")) return Map.of("first", "AAA=", "seen", 0);
        if (path.endsWith("/changes")) return Map.of("change", "AAA=", "seen", 0);
        if (path.endsWith("/sum")) return Map.of("sum", "AAA=", "upTo", 0);
        if (path.endsWith("/caret")) return Map.of("caret", "AAA=");
        if (path.endsWith("/rehearsal")) return Map.of("participants", 2);
        if (path.endsWith("/rejudgings")) return Map.of("exercise", BOWL, "reason", "Walked");
        if (path.endsWith("/step")) return Map.of("from", 0, "to", 1);
        if (path.endsWith("/race")) return Map.of("exercise", BOWL);
        if (path.endsWith("/setup")) return Map.of("code", "AAAA-AAAA-AAAA", "name", "W", "password", "walk");
        if (path.endsWith("/invitation")) return Map.of("secret", "walked");
        if (path.endsWith("/accept")) return Map.of("secret", "walked", "name", "W", "password", "walk");
        if (path.endsWith("/invitations")) return Map.of("role", "HELPER", "hours", 1);
        if (path.endsWith("/role")) return Map.of("role", "OWNER");
        if (path.endsWith("/password")) return Map.of("current", "walked", "wanted", "short");
        if (path.endsWith("/sign-in/{provider}")) return Map.of();
        if (path.endsWith("/session")) return Map.of("name", "Nobody " + UUID.randomUUID(), "password", "wrong");
        if (path.endsWith("/hand")) return Map.of("exercise", BOWL);
        if (path.endsWith("/clarifications")) return Map.of("question", "May I walk?");
        if (path.endsWith("/answers")) return Map.of("answers", List.of("Walked " + UUID.randomUUID()));
        if (path.endsWith("/answer")) return Map.of("answer", "To the owner alone.");
        if (path.endsWith("/announcements")) return Map.of("text", "Walked");
        if (path.endsWith("/plan"))
            return Map.of("revision", 0, "name", "Walked", "kind", "SESSION", "rounds", List.of());
        if (path.endsWith("/workshops")) return Map.of("name", "Walked", "exercises", List.of(BOWL));
        if (path.endsWith("/practice") || path.endsWith("/submissions"))
            return Map.of("language", "settings", "source", settings("0.02", "walked"));
        if (path.endsWith("/participants"))
            return Map.of("nickname", "W" + UUID.randomUUID().toString().substring(0, 18));
        if (path.endsWith("/playground/runs")) return Map.of("surface", "bowl", "start", List.of(1, 1), "runs", RUNS);
        if (path.endsWith("/screen")) return Map.of("scene", "RACE");
        if (path.endsWith("/{repair}")) return Map.of("minutes", 5);
        if (path.endsWith("/resume")) return Map.of("resumeCode", "AAAA-AAAA-AAAA");
        return null;
    }

    /** The owner hands something in; the score as it is written in JSON. */
    String scored(String learningRate) {
        Somebody owner = somebody.get(Role.OWNER);
        String id = judged(owner, BOWL, "settings", settings(learningRate, "source" + mark))
                .getString("id");
        parameters.put("id", id);
        String seen = owner.calling().get("/api/submissions/" + id).asString();
        Matcher score = Pattern.compile("\"score\":([0-9.]+)").matcher(seen);
        assertThat(score.find()).as(seen).isTrue();
        return score.group(1);
    }

    private static String settings(String learningRate, String comment) {
        return "# " + comment + "\noptimiser: gradient-descent\nlearningRate: " + learningRate + "\n";
    }

    String board() {
        return given().get("/api/workshops/" + parameters.get("code") + "/leaderboard")
                .asString();
    }

    String juryBoard() {
        Operation look = new Operation("GET", "/api/organizer/workshops/{code}/leaderboard");
        return asOrganizer(look)
                .get("/api/organizer/workshops/" + parameters.get("code") + "/leaderboard")
                .asString();
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
}

package dev.talweg;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.Cookies;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The steps of an evening as participants and organizers take them over HTTP; what tests are told in. */
public final class Evening {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Evening() {}

    /** Somebody with a session. */
    public record Somebody(int id, String nickname, String workshop, Cookies cookies) {

        public RequestSpecification calling() {
            return given().cookies(cookies).contentType("application/json");
        }

        public String cookieHeader() {
            return cookies.asList().stream()
                    .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                    .reduce((one, other) -> one + "; " + other)
                    .orElse("");
        }
    }

    public static Somebody join(String workshop) {
        return join(workshop, Map.of());
    }

    /** Founds a team of that name and is its first member. */
    public static Somebody found(String workshop, String team) {
        return join(workshop, Map.of("team", team));
    }

    /** Joins the team that somebody is in. */
    public static Somebody joinTeamOf(Somebody member) {
        String code = member.calling()
                .get("/api/workshops/" + member.workshop() + "/participants/me")
                .path("team.code");
        return join(member.workshop(), Map.of("teamCode", code));
    }

    /** Joins, and competes in that bracket. */
    public static Somebody joinBracket(String workshop, String bracket) {
        return join(workshop, Map.of("bracket", bracket));
    }

    private static Somebody join(String workshop, Map<String, String> team) {
        String nickname = "P" + UUID.randomUUID().toString().substring(0, 12);
        Map<String, String> body = new HashMap<>(team);
        body.put("nickname", nickname);
        Response joined =
                given().contentType("application/json").body(body).post("/api/workshops/" + workshop + "/participants");
        joined.then().statusCode(201);
        return new Somebody(joined.path("id"), nickname, workshop, joined.detailedCookies());
    }

    public static RequestSpecification organizer() {
        Response session = given().contentType("application/json")
                .body(Map.of("name", "organizer", "password", "test-password"))
                .post("/api/organizer/session");
        session.then().statusCode(204);
        return given().cookies(session.cookies()).contentType("application/json");
    }

    /** Somebody of that name accepts an owner's invitation to help; the answer has their session's cookie. */
    public static Response helper(String name) {
        String secret = organizer()
                .body(Map.of("role", "HELPER", "hours", 1))
                .post("/api/organizer/invitations")
                .then()
                .statusCode(201)
                .extract()
                .path("secret");
        Response accepted = given().contentType("application/json")
                .body(Map.of("secret", secret, "name", name, "password", "a helping hand"))
                .post("/api/organizer/invitation/accept");
        accepted.then().statusCode(204);
        return accepted;
    }

    /** A workshop of its own with one open round, so that a test disturbs no other. */
    public static String openWorkshop(String... exercises) {
        return openWorkshop(false, exercises);
    }

    /** The same, played in teams. */
    public static String openTeamWorkshop(String... exercises) {
        return openWorkshop(true, exercises);
    }

    private static String openWorkshop(boolean teams, String... exercises) {
        Map<String, Object> wanted =
                Map.of("name", "A test's evening", "exercises", List.of(exercises), "minutes", 60, "teams", teams);
        Response made = organizer().body(wanted).post("/api/organizer/workshops");
        made.then().statusCode(201);
        act(made.path("code"), "open");
        return made.path("code");
    }

    /** Gives it brackets of these names, beside those that it has. */
    public static void addBrackets(String workshop, String... names) {
        String address = "/api/organizer/workshops/" + workshop + "/plan";
        Map<String, Object> plan =
                new HashMap<>(organizer().get(address).jsonPath().<String, Object>getMap("$"));
        plan.remove("readiness");
        List<Object> brackets = new ArrayList<>((List<?>) plan.get("brackets"));
        for (String name : names) brackets.add(Map.of("name", name));
        plan.put("brackets", brackets);
        for (Object round : (List<?>) plan.get("rounds")) ((Map<?, ?>) round).remove("state");
        organizer().body(plan).put(address).then().statusCode(200);
    }

    /** Opens, freezes … the workshop's one round. */
    public static void act(String workshop, String action) {
        int round = given().get("/api/workshops/" + workshop).path("rounds[0].id");
        organizer()
                .post("/api/organizer/workshops/" + workshop + "/rounds/" + round + "/" + action)
                .then()
                .statusCode(200);
    }

    public static Response submit(Somebody who, String exercise, String language, String source, String key) {
        return who.calling()
                .header("Idempotency-Key", key)
                .body(Map.of("language", language, "source", source))
                .post("/api/workshops/" + who.workshop() + "/exercises/" + exercise + "/submissions");
    }

    /** Hands in, waits for the verdict, and returns the submission. */
    public static JsonPath judged(Somebody who, String exercise, String language, String source) {
        Response accepted =
                submit(who, exercise, language, source, UUID.randomUUID().toString());
        accepted.then().statusCode(202);
        return judged(who, accepted.path("id"));
    }

    public static JsonPath judged(Somebody who, String submission) {
        Instant until = Instant.now().plus(PATIENCE);
        JsonPath seen = who.calling().get("/api/submissions/" + submission).jsonPath();
        while (!"JUDGED".equals(seen.getString("state"))) {
            assertThat(Instant.now()).as("a verdict for %s", seen.prettify()).isBefore(until);
            pause();
            seen = who.calling().get("/api/submissions/" + submission).jsonPath();
        }
        return seen;
    }

    /** Asks again until the answer is as wanted, or fails with it. */
    public static void eventually(Runnable assertion) {
        Instant until = Instant.now().plus(PATIENCE);
        while (true) {
            try {
                assertion.run();
                return;
            } catch (AssertionError notYet) {
                if (Instant.now().isAfter(until)) throw notYet;
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }
}

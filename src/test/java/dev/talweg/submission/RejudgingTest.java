package dev.talweg.submission;

import static dev.talweg.Evening.act;
import static dev.talweg.Evening.eventually;
import static dev.talweg.Evening.join;
import static dev.talweg.Evening.judged;
import static dev.talweg.Evening.openWorkshop;
import static dev.talweg.Evening.organizer;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.talweg.DatabaseResource;
import dev.talweg.Evening.Somebody;
import dev.talweg.live.Listening;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An organizer judges again, looks what would change, and applies or cancels it. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class RejudgingTest {

    private static final String BOWL = "learning-rate-on-a-bowl";
    private static final String SLOW = "optimiser: gradient-descent\nlearningRate: 0.01\n";
    private static final String QUICK = "optimiser: gradient-descent\nlearningRate: 0.1\n";
    private static final String WILD = "optimiser: gradient-descent\nlearningRate: 100\n";
    private static final double WRONG = 199.25;

    @TestHTTPResource
    URI server;

    @Test
    void previewsWhatWouldChangeAndChangesNothingUntilItIsApplied() throws Exception {
        Somebody ada = join(openWorkshop(BOWL));
        Somebody bo = join(ada.workshop());
        JsonPath mistaken = judged(ada, BOWL, "settings", SLOW);
        judged(bo, BOWL, "settings", QUICK);
        weErred(mistaken);

        String id = begun(ada.workshop(), Map.of("exercise", BOWL, "reason", "The judge erred."));

        JsonPath preview = preview(ada.workshop(), id);
        assertThat(preview.getString("rejudging.reason")).isEqualTo("The judge erred.");
        assertThat(preview.getList("submissions.findAll { it.changed }")).hasSize(1);
        assertThat(preview.getString("submissions[0].name")).isEqualTo(ada.nickname());
        assertThat(preview.getDouble("submissions[0].before.score")).isEqualTo(WRONG);
        assertThat(preview.getDouble("submissions[0].after.score")).isEqualTo(mistaken.getDouble("score"));
        JsonPath ranks = organizer().get(path(ada.workshop(), id) + "/ranks").jsonPath();
        assertThat(ranks.getInt("find { it.participant == " + ada.id() + " }.juryBefore.rank"))
                .isEqualTo(1);
        assertThat(ranks.getInt("find { it.participant == " + ada.id() + " }.juryAfter.rank"))
                .isEqualTo(2);
        assertThat(ranks.getInt("find { it.participant == " + bo.id() + " }.publicAfter.rank"))
                .isEqualTo(1);
        assertThat(score(ada, mistaken)).isEqualTo(WRONG);

        try (Listening socket = new Listening(HttpClient.newHttpClient(), server, ada.workshop(), ada.cookieHeader())) {
            socket.next(message -> "snapshot".equals(message.getString("kind")));
            decide(ada.workshop(), id, "apply").then().statusCode(200);
            socket.next(message -> "submission".equals(message.getString("kind"))
                    && message.getDouble("submission.score") == mistaken.getDouble("score"));
        }
        assertThat(score(ada, mistaken)).isEqualTo(mistaken.getDouble("score"));
        eventually(() -> assertThat(board(ada.workshop())).doesNotContain(String.valueOf(WRONG)));
        assertThat(preview(ada.workshop(), id).getString("rejudging.state")).isEqualTo("APPLIED");
        assertThat(preview(ada.workshop(), id).getDouble("submissions[0].before.score"))
                .isEqualTo(WRONG);
        decide(ada.workshop(), id, "apply").then().statusCode(409);
    }

    @Test
    void whatCountedBeforeStaysInTheHistoryAndTriesAreNotTouched() {
        Somebody ada = join(openWorkshop(BOWL));
        JsonPath mistaken = judged(ada, BOWL, "settings", SLOW);
        weErred(mistaken);
        String id = begun(ada.workshop(), Map.of("submissions", List.of(mistaken.getString("id"))));
        decide(ada.workshop(), id, "apply").then().statusCode(200);

        JsonPath seen = organizer()
                .get("/api/organizer/workshops/" + ada.workshop() + "/submissions/" + mistaken.getString("id"))
                .jsonPath();

        assertThat(seen.getList("judgings.score", Double.class)).containsExactly(mistaken.getDouble("score"), WRONG);
        assertThat(seen.getString("judgings[1].rejudging")).isEqualTo(id);
        assertThat(seen.getString("judgings[1].replacedAt")).isNotBlank();
        assertThat(seen.getString("line.name")).isEqualTo(ada.nickname());
        assertThat(seen.getString("round")).isEqualTo("Round 1");
        assertThat(number("select used from tries where participant_id = " + ada.id()))
                .isEqualTo(1);
    }

    @Test
    void cancelledItLeavesNothingAndItsSubmissionsAreFree() {
        Somebody ada = join(openWorkshop(BOWL));
        JsonPath mistaken = judged(ada, BOWL, "settings", SLOW);
        weErred(mistaken);
        String id = begun(ada.workshop(), Map.of("participant", ada.id()));

        Response overlapping = begin(ada.workshop(), Map.of("exercise", BOWL));
        assertThat(overlapping.statusCode()).isEqualTo(409);
        assertThat(overlapping.jsonPath().getString("detail"))
                .contains("rejudging " + id)
                .contains("cancel");

        organizer().delete(path(ada.workshop(), id)).then().statusCode(204);
        organizer().delete(path(ada.workshop(), id)).then().statusCode(204);
        JsonPath after = preview(ada.workshop(), id);
        assertThat(after.getString("rejudging.state")).isEqualTo("CANCELLED");
        assertThat(after.getList("submissions")).isEmpty();
        assertThat(score(ada, mistaken)).isEqualTo(WRONG);
        decide(ada.workshop(), id, "apply").then().statusCode(409);
        begun(ada.workshop(), Map.of("exercise", BOWL));
    }

    @Test
    void practiceIsNotJudgedAgainAndNeitherIsNothing() {
        Somebody ada = join(openWorkshop(BOWL));
        String practice = ada.calling()
                .body(Map.of("language", "settings", "source", SLOW))
                .post("/api/workshops/" + ada.workshop() + "/exercises/" + BOWL + "/practice")
                .path("id");
        judged(ada, practice);
        Response refused = begin(ada.workshop(), Map.of("submissions", List.of(practice)));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.jsonPath().getString("detail")).contains("practice is not judged again");
        assertThat(begin(ada.workshop(), Map.of("participant", 0)).statusCode()).isEqualTo(422);
    }

    @Test
    void ourOwnFaultChangesNothingAndCanBeTriedAgain() {
        Somebody ada = join(openWorkshop(BOWL));
        JsonPath mistaken = judged(ada, BOWL, "settings", SLOW);
        weErred(mistaken);
        String id = begun(ada.workshop(), Map.of("participant", ada.id()));
        decide(ada.workshop(), id, "retry").then().statusCode(409);
        change("update retrial set verdict = 'INTERNAL_ERROR', score = null where rejudging_id = " + id);
        assertThat(preview(ada.workshop(), id).getBoolean("submissions[0].changed"))
                .isFalse();
        assertThat(preview(ada.workshop(), id).getInt("rejudging.failed")).isEqualTo(1);

        decide(ada.workshop(), id, "retry").then().statusCode(200);
        ready(ada.workshop(), id);
        assertThat(preview(ada.workshop(), id).getBoolean("submissions[0].changed"))
                .isTrue();
        change("update retrial set verdict = 'INTERNAL_ERROR', score = null where rejudging_id = " + id);
        decide(ada.workshop(), id, "apply").then().statusCode(200);
        assertThat(score(ada, mistaken)).isEqualTo(WRONG);
    }

    @Test
    void saysWhereTheExercisesFilesHaveChanged() {
        Somebody ada = join(openWorkshop(BOWL));
        JsonPath submission = judged(ada, BOWL, "settings", SLOW);
        change("update submission set exercise_digest = 'older' where id = '" + submission.getString("id") + "'");
        String id = begun(ada.workshop(), Map.of("participant", ada.id()));
        assertThat(preview(ada.workshop(), id).getBoolean("submissions[0].exerciseChanged"))
                .isTrue();
        String view = "/api/organizer/workshops/" + ada.workshop() + "/submissions/" + submission.getString("id");
        assertThat(organizer().get(view).<Boolean>path("exerciseChanged")).isTrue();
        decide(ada.workshop(), id, "apply").then().statusCode(200);
        assertThat(organizer().get(view).<Boolean>path("exerciseChanged")).isFalse();
    }

    @Test
    void thePublicRanksOfAPreviewStopAtTheFreeze() {
        Somebody ada = join(openWorkshop(BOWL));
        Somebody late = join(ada.workshop());
        judged(ada, BOWL, "settings", SLOW);
        act(ada.workshop(), "freeze");
        weErred(judged(late, BOWL, "settings", QUICK));
        String id = begun(ada.workshop(), Map.of("participant", late.id()));
        JsonPath ranks = organizer().get(path(ada.workshop(), id) + "/ranks").jsonPath();
        assertThat(ranks.getList("participant", Integer.class)).containsExactly(late.id());
        assertThat(ranks.<Object>get("[0].publicBefore")).isNull();
        assertThat(ranks.<Object>get("[0].publicAfter")).isNull();
        assertThat(ranks.getDouble("[0].juryBefore.score")).isEqualTo(WRONG);
    }

    @Test
    void theListIsFilteredAndComesInPages() {
        Somebody ada = join(openWorkshop(BOWL));
        Somebody bo = join(ada.workshop());
        judged(ada, BOWL, "settings", SLOW);
        judged(bo, BOWL, "settings", WILD);
        String list = "/api/organizer/workshops/" + ada.workshop() + "/submissions";
        JsonPath own = organizer().get(list + "?participant=" + ada.id()).jsonPath();
        assertThat(own.getInt("total")).isEqualTo(1);
        assertThat(own.getList("submissions.name")).containsExactly(ada.nickname());
        assertThat(own.<Object>get("olderThan")).isNull();
        assertThat(organizer()
                        .get(list + "?verdict=DIVERGED&scored=true&exercise=" + BOWL)
                        .jsonPath()
                        .getList("submissions.name"))
                .contains(bo.nickname())
                .doesNotContain(ada.nickname());
        QuarkusTransaction.requiringNew()
                .run(() -> Panache.getSession()
                        .createNativeMutationQuery("""
                        with filed as (
                            insert into submission (id, participant_id, round_id, exercise, exercise_digest, language, practice,
                                                    idempotency_key, created_at)
                            select gen_random_uuid(), s.participant_id, s.round_id, s.exercise, s.exercise_digest, s.language,
                                   true, 'copy ' || n, s.created_at
                            from submission s, generate_series(1, 60) n where s.participant_id = :ada returning *)
                        insert into judging (submission_id, participant_id, practice, state, queued_at, since, judged_at, verdict)
                        select id, participant_id, true, 'JUDGED', created_at, created_at, created_at, 'SCORED' from filed""")
                        .setParameter("ada", ada.id())
                        .executeUpdate());
        JsonPath first = organizer().get(list + "?participant=" + ada.id()).jsonPath();
        assertThat(first.getInt("total")).isEqualTo(61);
        assertThat(first.getList("submissions")).hasSize(50);
        JsonPath second = organizer()
                .get(list + "?participant=" + ada.id() + "&olderThan=" + first.getLong("olderThan"))
                .jsonPath();
        assertThat(second.getList("submissions")).hasSize(11);
        assertThat(second.<Object>get("olderThan")).isNull();
    }

    @Test
    void whatIsOfAnotherWorkshopIsNotFound() {
        Somebody ada = join(openWorkshop(BOWL));
        String other = openWorkshop(BOWL);
        JsonPath submission = judged(ada, BOWL, "settings", SLOW);
        String id = begun(ada.workshop(), Map.of("participant", ada.id()));
        organizer().get(path(other, id)).then().statusCode(404);
        organizer().get(path(other, id) + "/ranks").then().statusCode(404);
        decide(other, id, "apply").then().statusCode(404);
        organizer()
                .get("/api/organizer/workshops/" + other + "/submissions/" + submission.getString("id"))
                .then()
                .statusCode(404);
        assertThat(begin(other, Map.of("participant", ada.id())).statusCode()).isIn(404, 422);
    }

    private static String begun(String workshop, Map<String, ?> wanted) {
        Response answer = begin(workshop, wanted);
        answer.then().statusCode(201);
        String id = answer.path("id").toString();
        ready(workshop, id);
        return id;
    }

    private static void ready(String workshop, String id) {
        eventually(() ->
                assertThat(preview(workshop, id).getString("rejudging.state")).isEqualTo("READY"));
    }

    private static Response begin(String workshop, Map<String, ?> wanted) {
        return organizer().body(wanted).post("/api/organizer/workshops/" + workshop + "/rejudgings");
    }

    private static Response decide(String workshop, String id, String how) {
        return organizer().post(path(workshop, id) + "/" + how);
    }

    private static JsonPath preview(String workshop, String id) {
        return organizer().get(path(workshop, id)).jsonPath();
    }

    private static String path(String workshop, String id) {
        return "/api/organizer/workshops/" + workshop + "/rejudgings/" + id;
    }

    private static double score(Somebody who, JsonPath submission) {
        return who.calling()
                .get("/api/submissions/" + submission.getString("id"))
                .jsonPath()
                .getDouble("score");
    }

    private static String board(String workshop) {
        return given().get("/api/workshops/" + workshop + "/leaderboard").asString();
    }

    /** As if our judge had given too much. */
    private static void weErred(JsonPath submission) {
        change("update judging set score = " + WRONG + " where submission_id = '" + submission.getString("id") + "'");
    }

    private static void change(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> Panache.getSession().createNativeMutationQuery(sql).executeUpdate());
    }

    private static int number(String sql) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) Panache.getSession()
                                .createNativeQuery(sql, Object.class)
                                .getSingleResult())
                        .intValue());
    }
}

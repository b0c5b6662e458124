package dev.talweg.leaderboard;

import static dev.talweg.Evening.act;
import static dev.talweg.Evening.eventually;
import static dev.talweg.Evening.join;
import static dev.talweg.Evening.judged;
import static dev.talweg.Evening.openWorkshop;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.talweg.DatabaseResource;
import dev.talweg.Evening.Somebody;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class RaceTest {

    private static final String BOWL = "learning-rate-on-a-bowl";
    private static final String GRADIENT = "implement-the-gradient";
    private static final String SLOW = "optimiser: gradient-descent\nlearningRate: 0.01\n";
    private static final String QUICK = "optimiser: gradient-descent\nlearningRate: 0.1\n";
    private static final String WILD = "optimiser: gradient-descent\nlearningRate: 100\n";

    @Test
    void everybodyRunsTheirBestAndTheBaselinesRunAlong() {
        Somebody ada = join(openWorkshop(BOWL));
        double best = judged(ada, BOWL, "settings", QUICK).getDouble("score");
        judged(ada, BOWL, "settings", SLOW);
        eventually(() -> {
            JsonPath race = race(ada.workshop(), BOWL).jsonPath();
            Map<String, Object> runner = runner(race, ada);
            assertThat(runner).containsEntry("name", ada.nickname()).containsEntry("baseline", false);
            assertThat(number(runner.get("score"))).isEqualTo(best);
            assertThat(race.getList("runners.findAll { it.baseline }.name")).contains("Gradient descent");
        });
    }

    @Test
    void aRunIsItsColumnsInStepOnThePublicSurface() {
        Somebody ada = join(openWorkshop(BOWL));
        String id = judged(ada, BOWL, "settings", QUICK).getString("id");
        JsonPath tape = ada.calling().get("/api/submissions/" + id + "/tape").jsonPath();
        eventually(() -> {
            JsonPath race = race(ada.workshop(), BOWL).jsonPath();
            String track = "runners.find { it.participant == " + ada.id() + " }.track.";
            assertThat(race.<Integer>getList(track + "calls")).isEqualTo(tape.<Integer>getList("calls"));
            List<Object> x = race.getList(track + "x");
            assertThat(x).hasSameSizeAs(tape.getList("x"));
            assertThat(number(x.get(0))).isEqualTo(tape.getDouble("x[0][0]"));
            assertThat(race.getList(track + "heights")).hasSameSizeAs(x);
            assertThat(race.getInt("budget")).isEqualTo(tape.getInt("budget"));
            assertThat(race.getInt("dimension")).isEqualTo(2);
            assertThat(race.getBoolean("gapKnown")).isTrue();
        });
    }

    @Test
    void whoDivergedIsInItWithoutPoints() {
        Somebody ada = join(openWorkshop(BOWL));
        judged(ada, BOWL, "settings", WILD);
        eventually(() -> {
            Map<String, Object> runner = runner(race(ada.workshop(), BOWL).jsonPath(), ada);
            assertThat(runner).containsEntry("diverged", true).containsEntry("score", null);
        });
    }

    @Test
    void itStandsStillAtTheFreezeAndShowsAllOnceTheRoundIsFinal() {
        Somebody ada = join(openWorkshop(BOWL));
        Somebody late = join(ada.workshop());
        double before = judged(ada, BOWL, "settings", SLOW).getDouble("score");
        eventually(() -> assertThat(score(ada)).isEqualTo(before));
        act(ada.workshop(), "freeze");
        double after = judged(ada, BOWL, "settings", QUICK).getDouble("score");
        judged(late, BOWL, "settings", QUICK);
        eventually(() -> assertThat(given().get("/api/workshops/" + ada.workshop() + "/leaderboard")
                        .jsonPath()
                        .getBoolean("frozen"))
                .isTrue());
        // Longer than a race is kept, so that this one was made after the freeze.
        pause(2_100);
        assertThat(score(ada)).isEqualTo(before).isNotEqualTo(after);
        assertThat(race(ada.workshop(), BOWL).asString()).doesNotContain(late.nickname());

        act(ada.workshop(), "close");
        pause(2_100);
        assertThat(score(ada)).isEqualTo(before);
        act(ada.workshop(), "finalize");
        eventually(() -> assertThat(score(ada)).isEqualTo(after));
        eventually(() -> assertThat(race(ada.workshop(), BOWL).asString()).contains(late.nickname()));
    }

    @Test
    void practiceDoesNotRun() {
        Somebody ada = join(openWorkshop(BOWL));
        String id = ada.calling()
                .body(Map.of("language", "settings", "source", QUICK))
                .post("/api/workshops/" + ada.workshop() + "/exercises/" + BOWL + "/practice")
                .path("id");
        judged(ada, id);
        eventually(() -> assertThat(race(ada.workshop(), BOWL).jsonPath().getList("runners.findAll { it.baseline }"))
                .isNotEmpty());
        assertThat(race(ada.workshop(), BOWL).asString()).doesNotContain(ada.nickname());
    }

    @Test
    void anExerciseWithoutPathsHasAnEmptyRace() {
        String workshop = openWorkshop(GRADIENT);
        assertThat(race(workshop, GRADIENT).jsonPath().getList("runners")).isEmpty();
    }

    @Test
    void whatIsNotOfTheRoundIsNotFound() {
        String workshop = openWorkshop(BOWL);
        String another = openWorkshop(BOWL);
        race(workshop, GRADIENT).then().statusCode(404);
        race("NOSUCH", round(workshop), BOWL).then().statusCode(404);
        race(another, round(workshop), BOWL).then().statusCode(404);
    }

    private static Response race(String workshop, String slug) {
        return race(workshop, round(workshop), slug);
    }

    private static Response race(String workshop, int round, String slug) {
        return given().get("/api/workshops/" + workshop + "/rounds/" + round + "/exercises/" + slug + "/race");
    }

    private static int round(String workshop) {
        return given().get("/api/workshops/" + workshop).path("rounds[0].id");
    }

    private static double score(Somebody who) {
        Map<String, Object> runner = runner(race(who.workshop(), BOWL).jsonPath(), who);
        return number(runner.get("score"));
    }

    private static Map<String, Object> runner(JsonPath race, Somebody who) {
        Map<String, Object> runner = race.get("runners.find { it.participant == " + who.id() + " }");
        assertThat(runner)
                .as("%s in %s", who.nickname(), race.getList("runners.name"))
                .isNotNull();
        return runner;
    }

    /** JSON's numbers are read as floats, which are other numbers as doubles. */
    private static double number(@Nullable Object value) {
        return Double.parseDouble(String.valueOf(value));
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new AssertionError("interrupted", e);
        }
    }
}

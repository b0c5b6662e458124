package dev.talweg.leaderboard;

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
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class LeaderboardTest {

    private static final String BOWL = "learning-rate-on-a-bowl";
    private static final String SLOW = "optimiser: gradient-descent\nlearningRate: 0.01\n";
    private static final String QUICK = "optimiser: gradient-descent\nlearningRate: 0.1\n";

    @Test
    void aScoredSubmissionAppears() {
        Somebody ada = join(openWorkshop(BOWL));
        double score = judged(ada, BOWL, "settings", QUICK).getDouble("score");
        eventually(() -> assertThat(score(board(ada.workshop()), ada)).isEqualTo(score));
    }

    @Test
    void whatChangedSinceANumberIsTheChangedRowsOnly() {
        Somebody ada = join(openWorkshop(BOWL));
        Somebody bo = join(ada.workshop());
        judged(ada, BOWL, "settings", SLOW);
        judged(bo, BOWL, "settings", SLOW);
        eventually(() -> assertThat(rows(board(ada.workshop()))).hasSizeGreaterThanOrEqualTo(2));
        settled(ada.workshop());
        long seq = board(ada.workshop()).getLong("seq");
        double better = judged(bo, BOWL, "settings", QUICK).getDouble("score");
        eventually(() -> {
            JsonPath since = given().get("/api/workshops/" + ada.workshop() + "/leaderboard?since=" + seq)
                    .jsonPath();
            assertThat(since.getBoolean("full")).isFalse();
            assertThat(score(since, bo)).isEqualTo(better);
        });
    }

    @Test
    void aNumberOfAnotherLifeGetsTheWholeBoard() {
        Somebody ada = join(openWorkshop(BOWL));
        JsonPath since = given().get("/api/workshops/" + ada.workshop() + "/leaderboard?since=" + Long.MAX_VALUE)
                .jsonPath();
        assertThat(since.getBoolean("full")).isTrue();
    }

    @Test
    void thePublicBoardStopsAtTheFreezeAndTheJurysDoesNot() {
        Somebody ada = join(openWorkshop(BOWL));
        double before = judged(ada, BOWL, "settings", SLOW).getDouble("score");
        eventually(() -> assertThat(score(board(ada.workshop()), ada)).isEqualTo(before));
        act(ada.workshop(), "freeze");
        double after = judged(ada, BOWL, "settings", QUICK).getDouble("score");
        assertThat(after).isGreaterThan(before);
        eventually(() -> assertThat(board(ada.workshop()).getBoolean("frozen")).isTrue());
        assertThat(score(board(ada.workshop()), ada)).isEqualTo(before);
        assertThat(given().get("/api/workshops/" + ada.workshop() + "/leaderboard.csv")
                        .asString())
                .contains(String.valueOf(before))
                .doesNotContain(String.valueOf(after));
        JsonPath jury = organizer()
                .get("/api/organizer/workshops/" + ada.workshop() + "/leaderboard")
                .jsonPath();
        assertThat(score(jury, ada)).isEqualTo(after);

        act(ada.workshop(), "close");
        assertThat(score(board(ada.workshop()), ada)).isEqualTo(before);
        act(ada.workshop(), "finalize");
        eventually(() -> assertThat(score(board(ada.workshop()), ada)).isEqualTo(after));
    }

    @Test
    void aBoardOfNoWorkshopIsNotFound() {
        given().get("/api/workshops/NOSUCH/leaderboard").then().statusCode(404);
    }

    /** The baselines come through the same queue; wait until all of them are on the board. */
    private static void settled(String workshop) {
        eventually(() -> assertThat(
                        organizer().get("/api/organizer/workshops/" + workshop).<Integer>path("queued"))
                .isZero());
        eventually(() -> {
            long seq = board(workshop).getLong("seq");
            sleep(400);
            assertThat(board(workshop).getLong("seq")).isEqualTo(seq);
        });
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new AssertionError("interrupted", e);
        }
    }

    private static JsonPath board(String workshop) {
        return given().get("/api/workshops/" + workshop + "/leaderboard").jsonPath();
    }

    private static List<?> rows(JsonPath board) {
        return board.getList("standings.findAll { !it.baseline }");
    }

    private static double score(JsonPath board, Somebody who) {
        Number score = board.get("standings.find { it.participant == " + who.id() + " }?.score");
        assertThat(score)
                .as("the row of %s in %s", who.nickname(), board.prettify())
                .isNotNull();
        return Double.parseDouble(score.toString());
    }
}

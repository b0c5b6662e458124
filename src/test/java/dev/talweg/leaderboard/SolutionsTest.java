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
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class SolutionsTest {

    private static final String BOWL = "learning-rate-on-a-bowl";
    private static final String SLOW = "# slow of %s\noptimiser: gradient-descent\nlearningRate: 0.01\n";
    private static final String QUICK = "# quick of %s\noptimiser: gradient-descent\nlearningRate: 0.1\n";
    private static final String WILD = "# wild\noptimiser: gradient-descent\nlearningRate: 100\n";

    @Test
    void theyAreEverybodysOwnUntilTheOrganizerOpensThem() {
        Somebody ada = join(openWorkshop(BOWL));
        Somebody bo = join(ada.workshop());
        submit(ada, QUICK);
        for (String action : List.of("freeze", "close", "finalize")) {
            assertThat(all(bo).statusCode()).isEqualTo(409);
            assertThat(one(bo.calling(), ada).statusCode()).isEqualTo(409);
            assertThat(one(bo.calling(), ada).asString()).doesNotContain("quick of");
            act(ada.workshop(), action);
        }
        assertThat(all(bo).statusCode()).isEqualTo(409);
        assertThat(isOpen(ada)).isFalse();

        act(ada.workshop(), "open-solutions");
        assertThat(isOpen(ada)).isTrue();
        assertThat(all(bo).jsonPath().getList("name")).containsExactly(ada.nickname());
        JsonPath seen = one(bo.calling(), ada).jsonPath();
        assertThat(seen.getString("source")).isEqualTo(QUICK.formatted(ada.nickname()));
        assertThat(seen.getString("line.name")).isEqualTo(ada.nickname());
        assertThat(seen.getString("line.language")).isEqualTo("settings");
        assertThat(seen.getList("tape.calls")).isNotEmpty();
        assertThat(seen.getString("autopsy.sentence")).isNotBlank();
    }

    @Test
    void theyCanBeHiddenAgain() {
        Somebody ada = join(openWorkshop(BOWL));
        submit(ada, QUICK);
        act(ada.workshop(), "close");
        act(ada.workshop(), "open-solutions");
        assertThat(all(ada).statusCode()).isEqualTo(200);
        act(ada.workshop(), "hide-solutions");
        assertThat(all(ada).statusCode()).isEqualTo(409);
        assertThat(isOpen(ada)).isFalse();
    }

    @Test
    void whileSomethingCanBeHandedInTheyCannotBeOpened() {
        String workshop = openWorkshop(BOWL);
        assertThat(open(workshop).statusCode()).isEqualTo(409);
        act(workshop, "freeze");
        Response refused = open(workshop);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.jsonPath().getString("detail")).contains("once Round 1 is closed");
        act(workshop, "close");
        assertThat(open(workshop).statusCode()).isEqualTo(200);
    }

    @Test
    void onlyWhoIsOfTheWorkshopReadsThem() {
        Somebody ada = join(openWorkshop(BOWL));
        Somebody stranger = join(openWorkshop(BOWL));
        submit(ada, QUICK);
        act(ada.workshop(), "close");
        act(ada.workshop(), "open-solutions");
        assertThat(one(given(), ada).statusCode()).isEqualTo(401);
        assertThat(one(stranger.calling(), ada).statusCode()).isEqualTo(401);
        assertThat(one(organizer(), ada).statusCode()).isEqualTo(200);
    }

    @Test
    void aFrozenBoardGivesAwayNothingFromAfterItsFreeze() {
        Somebody ada = join(openWorkshop(BOWL));
        Somebody late = join(ada.workshop());
        submit(ada, SLOW);
        act(ada.workshop(), "freeze");
        submit(ada, QUICK);
        submit(late, QUICK);
        act(ada.workshop(), "close");
        act(ada.workshop(), "open-solutions");
        assertThat(all(late).jsonPath().getList("name")).containsExactly(ada.nickname());
        assertThat(one(late.calling(), ada).asString()).contains("slow of").doesNotContain("quick of");
        assertThat(one(ada.calling(), late).statusCode()).isEqualTo(404);

        act(ada.workshop(), "finalize");
        assertThat(all(late).jsonPath().getList("name")).containsExactlyInAnyOrder(ada.nickname(), late.nickname());
        assertThat(one(late.calling(), ada).asString()).contains("quick of");
    }

    @Test
    void baselinesAndTriesWithoutPointsAreNotAmongThem() {
        Somebody ada = join(openWorkshop(BOWL));
        judged(ada, BOWL, "settings", WILD);
        act(ada.workshop(), "close");
        act(ada.workshop(), "open-solutions");
        assertThat(all(ada).jsonPath().getList("name")).isEmpty();
        assertThat(one(ada.calling(), ada).statusCode()).isEqualTo(404);
        eventually(() -> {
            Integer baseline = given().get("/api/workshops/" + ada.workshop() + "/leaderboard")
                    .path("standings.find { it.baseline && it.score > 0 }?.participant");
            assertThat(baseline).isNotNull();
            ada.calling()
                    .get("/api/workshops/" + ada.workshop() + "/exercises/" + BOWL + "/solutions/" + baseline)
                    .then()
                    .statusCode(404);
        });
    }

    private static void submit(Somebody who, String source) {
        assertThat(judged(who, BOWL, "settings", source.formatted(who.nickname()))
                        .getString("verdict"))
                .isEqualTo("SCORED");
    }

    private static Response open(String workshop) {
        int round = given().get("/api/workshops/" + workshop).path("rounds[0].id");
        return organizer().post("/api/organizer/workshops/" + workshop + "/rounds/" + round + "/open-solutions");
    }

    private static boolean isOpen(Somebody who) {
        return given().get("/api/workshops/" + who.workshop()).path("rounds[0].solutionsOpen");
    }

    private static Response all(Somebody who) {
        return who.calling().get("/api/workshops/" + who.workshop() + "/exercises/" + BOWL + "/solutions");
    }

    private static Response one(RequestSpecification caller, Somebody whose) {
        return caller.get("/api/workshops/" + whose.workshop() + "/exercises/" + BOWL + "/solutions/" + whose.id());
    }
}

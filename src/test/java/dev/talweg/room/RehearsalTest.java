package dev.talweg.room;

import static dev.talweg.Evening.eventually;
import static dev.talweg.Evening.join;
import static dev.talweg.Evening.judged;
import static dev.talweg.Evening.openTeamWorkshop;
import static dev.talweg.Evening.openWorkshop;
import static dev.talweg.Evening.organizer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.talweg.DatabaseResource;
import dev.talweg.Evening.Somebody;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class RehearsalTest {

    private static final String BOWL = "learning-rate-on-a-bowl";

    @Test
    void simulatedParticipantsAreJudgedAsEverybodyIsAndGoWithoutATrace() {
        String code = openWorkshop(BOWL);
        Somebody ada = join(code);
        judged(ada, BOWL, "settings", "optimiser: gradient-descent\nlearningRate: 0.1\n");
        rehearse(code, 4);
        assertThat(rehearsing(code)).hasSize(4);
        eventually(() -> assertThat(places(code))
                .hasSize(5)
                .allSatisfy(place -> assertThat(place.get("progress")).isIn("SCORED", "TRIED")));
        assertThat(places(code)).filteredOn("progress", "SCORED").hasSizeGreaterThan(1);
        organizer()
                .delete("/api/organizer/workshops/" + code + "/rehearsal")
                .then()
                .statusCode(204);
        assertThat(rehearsing(code)).isEmpty();
        assertThat(places(code)).hasSize(1);
        ada.calling()
                .get("/api/workshops/" + code + "/leaderboard")
                .then()
                .body("standings.findAll { !it.baseline }.size()", equalTo(1));
    }

    @Test
    void theyFormTeamsWhereTeamsPlay() {
        String code = openTeamWorkshop(BOWL);
        rehearse(code, 9);
        assertThat(rehearsing(code)).filteredOn("isTeam", true).hasSize(2);
        assertThat(rehearsing(code))
                .filteredOn("isTeam", false)
                .hasSize(9)
                .allSatisfy(nobody -> assertThat(nobody.get("team")).isNotNull());
        eventually(() -> assertThat(places(code)).hasSize(2));
        organizer()
                .delete("/api/organizer/workshops/" + code + "/rehearsal")
                .then()
                .statusCode(204);
        assertThat(rehearsing(code)).isEmpty();
    }

    @Test
    void tooManyOrNoneAreRefusedInASentence() {
        String rehearsal = "/api/organizer/workshops/" + openWorkshop(BOWL) + "/rehearsal";
        for (int count : List.of(0, -1, 301))
            organizer()
                    .body(Map.of("participants", count))
                    .post(rehearsal)
                    .then()
                    .statusCode(422)
                    .body("detail", containsString("1 to 300"));
        organizer().body(Map.of()).post(rehearsal).then().statusCode(422);
    }

    private static void rehearse(String code, int count) {
        organizer()
                .body(Map.of("participants", count))
                .post("/api/organizer/workshops/" + code + "/rehearsal")
                .then()
                .statusCode(204);
    }

    private static List<Map<String, Object>> rehearsing(String code) {
        return organizer()
                .get("/api/organizer/workshops/" + code + "/people")
                .jsonPath()
                .getList("findAll { it.rehearsing }");
    }

    private static List<Map<String, Object>> places(String code) {
        return organizer()
                .get("/api/organizer/workshops/" + code + "/room")
                .jsonPath()
                .getList("$");
    }
}

package dev.talweg.leaderboard;

import static dev.talweg.Evening.act;
import static dev.talweg.Evening.addBrackets;
import static dev.talweg.Evening.eventually;
import static dev.talweg.Evening.found;
import static dev.talweg.Evening.join;
import static dev.talweg.Evening.joinBracket;
import static dev.talweg.Evening.joinTeamOf;
import static dev.talweg.Evening.judged;
import static dev.talweg.Evening.openTeamWorkshop;
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
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class ResultsTest {

    private static final String BOWL = "learning-rate-on-a-bowl";
    private static final String SLOW = "optimiser: gradient-descent\nlearningRate: 0.01\n";
    private static final String QUICK = "optimiser: gradient-descent\nlearningRate: 0.1\n";

    @Test
    void thePublicOnesStopAtTheFreezeAndTheJurysDoNot() {
        Somebody ada = join(openWorkshop(BOWL));
        String before = judged(ada, BOWL, "settings", SLOW).getString("score");
        act(ada.workshop(), "freeze");
        JsonPath counting = judged(ada, BOWL, "settings", QUICK);
        String after = counting.getString("score");
        eventually(() -> assertThat(publicly(ada, "json").jsonPath().getBoolean("frozen"))
                .isTrue());
        for (String ending : List.of("csv", "json")) {
            assertThat(publicly(ada, ending).asString())
                    .contains(before)
                    .doesNotContain(after, counting.getString("id"));
            assertThat(forTheJury(ada, ending).asString()).contains(after, counting.getString("id"));
        }
        JsonPath results = publicly(ada, "json").jsonPath();
        assertThat(results.getBoolean("jury")).isFalse();
        assertThat(results.<Object>get(row(ada) + ".exercises['" + BOWL + "'].best"))
                .isNull();

        act(ada.workshop(), "close");
        act(ada.workshop(), "finalize");
        eventually(() -> assertThat(publicly(ada, "csv").asString()).contains(after));
    }

    @Test
    void theJurysSaysWhoOfATeamHandedInWhat() {
        Somebody ada = found(openTeamWorkshop(BOWL), "The Saddles");
        Somebody bo = joinTeamOf(ada);
        judged(ada, BOWL, "settings", SLOW);
        JsonPath best = judged(bo, BOWL, "settings", QUICK);
        JsonPath results = forTheJury(ada, "json").jsonPath();
        String row = "rows.find { it.name == 'The Saddles' }";
        assertThat(results.getList(row + ".members")).isEqualTo(List.of(ada.nickname(), bo.nickname()));
        Map<String, Object> cell = results.getMap(row + ".exercises['" + BOWL + "'].best");
        assertThat(cell)
                .containsEntry("id", best.getString("id"))
                .containsEntry("language", "settings")
                .containsEntry("author", bo.nickname())
                .containsKeys("at", "oracleCalls");
        assertThat(results.getInt(row + ".exercises['" + BOWL + "'].tries")).isEqualTo(2);
        assertThat(publicly(ada, "json").asString())
                .contains("The Saddles")
                .doesNotContain(ada.nickname(), bo.nickname());
    }

    @Test
    void theyTellTheBracketAndTheRankInItAndAFreezeHoldsForIt() {
        String code = openWorkshop(BOWL);
        addBrackets(code, "Students", "Professionals");
        Somebody pro = joinBracket(code, "Professionals");
        Somebody slow = joinBracket(code, "Students");
        Somebody slower = joinBracket(code, "Students");
        judged(pro, BOWL, "settings", descent("0.09"));
        judged(slow, BOWL, "settings", descent("0.02"));
        judged(slower, BOWL, "settings", descent("0.01"));
        eventually(() -> assertThat(ranks(publicly(pro, "json"))).isEqualTo(List.of("1 1", "2 1", "3 2")));
        act(code, "freeze");
        judged(slower, BOWL, "settings", descent("0.05"));
        eventually(() -> assertThat(ranks(forTheJury(pro, "json"))).isEqualTo(List.of("1 1", "2 1", "3 2")));
        assertThat(forTheJury(pro, "csv").asString()).contains("," + slower.nickname() + ",no,Students,1,");
        assertThat(publicly(pro, "csv").asString())
                .contains("," + slow.nickname() + ",no,Students,1,", "," + slower.nickname() + ",no,Students,2,");
        assertThat(given().get("/api/workshops/" + code + "/leaderboard")
                        .jsonPath()
                        .getString("standings.find { it.name == '" + slower.nickname() + "' }.bracket"))
                .isEqualTo("Students");
        act(code, "close");
        act(code, "finalize");
        eventually(() -> assertThat(
                        given().get("/api/workshops/" + code + "/evening.html").asString())
                .contains("<bdi>" + pro.nickname() + "</bdi> <bdi class=\"bracket\">Professionals</bdi>"));
    }

    @Test
    void theyAreFilesWithANameOfTheirOwn() {
        Somebody ada = join(openWorkshop(BOWL));
        assertThat(publicly(ada, "csv").header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"talweg-" + ada.workshop() + ".csv\"");
        assertThat(publicly(ada, "csv").contentType()).startsWith("text/csv").containsIgnoringCase("charset=utf-8");
        assertThat(forTheJury(ada, "json").header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"talweg-" + ada.workshop() + "-jury.json\"");
        given().get("/api/workshops/NOSUCH/leaderboard.json").then().statusCode(404);
        organizer()
                .get("/api/organizer/workshops/NOSUCH/leaderboard.csv")
                .then()
                .statusCode(404);
    }

    private static String row(Somebody who) {
        return "rows.find { it.name == '" + who.nickname() + "' }";
    }

    /** Of those who take a place, on the whole board and in their bracket. */
    private static List<String> ranks(Response results) {
        return results.jsonPath().<Map<String, Object>>getList("rows").stream()
                .filter(row -> row.get("rank") != null)
                .map(row -> row.get("rank") + " " + row.get("rankInBracket"))
                .toList();
    }

    private static String descent(String rate) {
        return "optimiser: gradient-descent\nlearningRate: " + rate + "\n";
    }

    private static Response publicly(Somebody who, String ending) {
        return given().get("/api/workshops/" + who.workshop() + "/leaderboard." + ending);
    }

    private static Response forTheJury(Somebody who, String ending) {
        return organizer().get("/api/organizer/workshops/" + who.workshop() + "/leaderboard." + ending);
    }
}

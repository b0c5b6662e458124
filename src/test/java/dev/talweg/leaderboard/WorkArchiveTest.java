package dev.talweg.leaderboard;

import static dev.talweg.Evening.found;
import static dev.talweg.Evening.join;
import static dev.talweg.Evening.joinTeamOf;
import static dev.talweg.Evening.judged;
import static dev.talweg.Evening.openTeamWorkshop;
import static dev.talweg.Evening.openWorkshop;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.talweg.DatabaseResource;
import dev.talweg.Evening.Somebody;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class WorkArchiveTest {

    private static final String BOWL = "learning-rate-on-a-bowl";
    private static final String SETTINGS = "# of %s\noptimiser: gradient-descent\nlearningRate: %s\n";

    @Test
    void everythingThatIWroteIsInItAndNothingOfAnybodyElse() throws IOException {
        Somebody ada = join(openWorkshop(BOWL));
        Somebody bo = join(ada.workshop());
        judged(bo, BOWL, "settings", SETTINGS.formatted("Bo", "0.02"));
        JsonPath scored = judged(ada, BOWL, "settings", SETTINGS.formatted("Ada", "0.1"));
        judged(ada, BOWL, "settings", SETTINGS.formatted("Ada", "100"));
        practised(ada, SETTINGS.formatted("Ada", "0.05"));
        ada.calling()
                .body(Map.of("source", "unfinished é", "writer", "me", "revision", 1, "basedOn", 0))
                .put("/api/workshops/" + ada.workshop() + "/exercises/" + BOWL + "/drafts/python")
                .then()
                .statusCode(200);

        Map<String, String> files = unpacked(work(ada));

        String first = BOWL + "/001-scored-" + scored.getString("score") + ".yaml";
        assertThat(files.keySet())
                .containsExactly(
                        "README.md",
                        "results.csv",
                        BOWL + "/draft.py",
                        first,
                        BOWL + "/002-diverged.yaml",
                        BOWL + "/003-practice.yaml");
        assertThat(files.get(first)).isEqualTo(SETTINGS.formatted("Ada", "0.1"));
        assertThat(files.get(BOWL + "/draft.py")).isEqualTo("unfinished é");
        assertThat(files.get("README.md")).startsWith("# A test's evening: " + ada.nickname());
        assertThat(files.get("results.csv").lines())
                .hasSize(4)
                .anyMatch(line -> line.startsWith("1," + first + "," + BOWL) && line.contains(",no,SCORED,"));
        assertThat(String.join("\n", files.values())).doesNotContain("of Bo");
    }

    @Test
    void whoPlaysForATeamTakesTheTeamsHome() throws IOException {
        Somebody ada = found(openTeamWorkshop(BOWL), "The Saddles");
        Somebody bo = joinTeamOf(ada);
        judged(ada, BOWL, "settings", SETTINGS.formatted("Ada", "0.1"));
        Map<String, String> files = unpacked(work(bo));
        assertThat(String.join("\n", files.values())).contains("of Ada");
        assertThat(files.get("README.md")).contains(bo.nickname() + " of The Saddles", "copy it from there");
        assertThat(files.get("results.csv")).contains("," + ada.nickname() + "\r\n");
    }

    @Test
    void whoHasWrittenNothingGetsAnEmptyOneAndAStrangerNone() throws IOException {
        Somebody ada = join(openWorkshop(BOWL));
        Response answer = work(ada);
        assertThat(unpacked(answer).keySet()).containsExactly("README.md", "results.csv");
        assertThat(answer.contentType()).isEqualTo("application/zip");
        assertThat(answer.header("Content-Disposition")).contains("talweg-" + ada.workshop() + ".zip");
        given().get("/api/workshops/" + ada.workshop() + "/participants/me/work.zip")
                .then()
                .statusCode(401);
        ada.calling()
                .get("/api/workshops/NOSUCH/participants/me/work.zip")
                .then()
                .statusCode(404);
    }

    private static void practised(Somebody who, String source) {
        String id = who.calling()
                .body(Map.of("language", "settings", "source", source))
                .post("/api/workshops/" + who.workshop() + "/exercises/" + BOWL + "/practice")
                .path("id");
        judged(who, id);
    }

    private static Response work(Somebody who) {
        Response answer = who.calling().get("/api/workshops/" + who.workshop() + "/participants/me/work.zip");
        answer.then().statusCode(200);
        return answer;
    }

    private static Map<String, String> unpacked(Response answer) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(answer.asByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
        return files;
    }
}

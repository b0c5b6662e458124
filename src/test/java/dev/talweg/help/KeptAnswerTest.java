package dev.talweg.help;

import static dev.talweg.Evening.helper;
import static dev.talweg.Evening.openWorkshop;
import static dev.talweg.Evening.organizer;
import static dev.talweg.help.Helping.BOWL;
import static dev.talweg.help.Helping.deskOf;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.talweg.DatabaseResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Answers that a workshop keeps to be given again. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class KeptAnswerTest {

    @Test
    void theyAreKeptInTheirOrderAndTidied() {
        String code = openWorkshop(BOWL);
        assertThat(kept(code)).isEmpty();
        keep(organizer(), code, List.of(" At nine. ", "Ask the table\r\nbeside you.", "At nine."))
                .then()
                .statusCode(204);
        assertThat(kept(code)).containsExactly("At nine.", "Ask the table\nbeside you.");
        keep(organizer(), code, List.of("Never.")).then().statusCode(204);
        assertThat(kept(code)).containsExactly("Never.");
        assertThat(kept(openWorkshop(BOWL))).isEmpty();
    }

    @Test
    void aCopyOfTheWorkshopHasThemToo() {
        String code = openWorkshop(BOWL);
        keep(organizer(), code, List.of("One.", "Two.")).then().statusCode(204);
        Response copied = organizer().post("/api/organizer/workshops/" + code + "/copy");
        copied.then().statusCode(201);
        assertThat(kept(copied.path("code"))).containsExactly("One.", "Two.");
    }

    @Test
    void aHelperUsesThemAndDoesNotChangeThem() {
        String code = openWorkshop(BOWL);
        keep(organizer(), code, List.of("One.")).then().statusCode(204);
        RequestSpecification helper =
                given().cookies(helper("Helper " + UUID.randomUUID()).cookies()).contentType("application/json");
        keep(helper, code, List.of("Two.")).then().statusCode(403);
        assertThat(helper.get("/api/organizer/workshops/" + code + "/help")
                        .jsonPath()
                        .getList("answers", String.class))
                .containsExactly("One.");
    }

    @Test
    void whatWillNotDoIsRefusedInASentence() {
        String code = openWorkshop(BOWL);
        refused(code, List.of("One.", " "), "write each answer");
        refused(code, Collections.singletonList(null), "write each answer");
        refused(code, List.of("x".repeat(501)), "at most 500 characters");
        refused(code, IntStream.range(0, 21).mapToObj(i -> "Answer " + i).toList(), "at most 20 answers");
        organizer()
                .body(Map.of())
                .put("/api/organizer/workshops/" + code + "/answers")
                .then()
                .statusCode(422);
        assertThat(kept(code)).isEmpty();
    }

    @Test
    void theLogTellsWhatTheyWereAndAre() {
        String code = openWorkshop(BOWL);
        keep(organizer(), code, List.of("One.", "Two."));
        keep(organizer(), code, List.of("One.", "Two."));
        List<Map<String, String>> log = organizer()
                .get("/api/organizer/workshops/" + code + "/audit")
                .jsonPath()
                .getList("findAll { it.deed == 'kept answers' }");
        assertThat(log).hasSize(1);
        assertThat(log.get(0)).containsEntry("before", "none").containsEntry("after", "One. | Two.");
    }

    private static void refused(String code, List<String> answers, String sentence) {
        Response refused = keep(organizer(), code, answers);
        refused.then().statusCode(422);
        assertThat((String) refused.path("detail")).contains(sentence);
    }

    private static Response keep(RequestSpecification who, String code, List<String> answers) {
        return who.body(Collections.singletonMap("answers", answers))
                .put("/api/organizer/workshops/" + code + "/answers");
    }

    private static List<String> kept(String code) {
        return deskOf(code).jsonPath().getList("answers", String.class);
    }
}

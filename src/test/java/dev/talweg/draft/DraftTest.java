package dev.talweg.draft;

import static dev.talweg.Evening.join;
import static dev.talweg.Evening.openWorkshop;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.talweg.DatabaseResource;
import dev.talweg.Evening.Somebody;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class DraftTest {

    private static final String BOWL = "learning-rate-on-a-bowl";

    @Test
    void whatIsKeptIsThereForTheNextDevice() {
        Somebody ada = join(openWorkshop(BOWL));
        drafts(ada).then().statusCode(200).body("$", hasSize(0));
        keep(ada, "python", "x = 1", "laptop", 1, 0).then().statusCode(200).body("revision", equalTo(1));
        keep(ada, "settings", "seed: 1", "laptop", 1, 0).then().statusCode(200);
        keep(ada, "python", "x = 2", "laptop", 2, 1).then().statusCode(200).body("revision", equalTo(2));
        drafts(ada)
                .then()
                .statusCode(200)
                .body("$", hasSize(2))
                .body("find { it.language == 'python' }.source", equalTo("x = 2"))
                .body("find { it.language == 'settings' }.source", equalTo("seed: 1"));
    }

    @Test
    void nobodyElseSeesOrTouchesIt() {
        Somebody ada = join(openWorkshop(BOWL));
        Somebody bo = join(ada.workshop());
        keep(ada, "python", "mine", "laptop", 1, 0).then().statusCode(200);
        drafts(bo).then().statusCode(200).body("$", hasSize(0));
        keep(bo, "python", "bo's", "laptop", 7, 6).then().statusCode(200);
        drafts(ada).then().body("[0].source", equalTo("mine")).body("[0].revision", equalTo(1));
        given().get(path(ada)).then().statusCode(401);
        given().contentType("application/json")
                .body(edition("nobody's", "laptop", 2, 1))
                .put(path(ada) + "/python")
                .then()
                .statusCode(401);
    }

    @Test
    void anotherDevicesWordsAreNotOverwrittenUnseen() {
        Somebody ada = join(openWorkshop(BOWL));
        keep(ada, "python", "from the laptop", "laptop", 1, 0).then().statusCode(200);
        keep(ada, "python", "from the phone", "phone", 1, 0)
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("detail", containsString("another device"));
        drafts(ada).then().body("[0].source", equalTo("from the laptop"));
        keep(ada, "python", "from the phone", "phone", 2, 1).then().statusCode(200);
        keep(ada, "python", "late from the laptop", "laptop", 2, 1).then().statusCode(409);
        drafts(ada).then().body("[0].source", equalTo("from the phone")).body("[0].revision", equalTo(2));
    }

    @Test
    void theSameAgainChangesNothingAndWhatComesLateIsPassedOver() {
        Somebody ada = join(openWorkshop(BOWL));
        keep(ada, "python", "first", "laptop", 1, 0).then().statusCode(200);
        keep(ada, "python", "second", "laptop", 2, 0).then().statusCode(200).body("source", equalTo("second"));
        keep(ada, "python", "second", "laptop", 2, 0).then().statusCode(200).body("revision", equalTo(2));
        keep(ada, "python", "first", "laptop", 1, 0).then().statusCode(200).body("source", equalTo("second"));
        keep(ada, "python", "second", "phone", 1, 0).then().statusCode(200).body("revision", equalTo(2));
    }

    @Test
    void ofManyDevicesAtTheSameMomentOneIsKept() {
        Somebody ada = join(openWorkshop(BOWL));
        List<CompletableFuture<Response>> sent = IntStream.range(0, 8)
                .mapToObj(n -> CompletableFuture.supplyAsync(() -> keep(ada, "python", "of " + n, "device " + n, 1, 0)))
                .toList();
        List<Integer> answers =
                sent.stream().map(answer -> answer.join().statusCode()).toList();
        assertThat(answers).containsOnlyOnce(200).allMatch(status -> status == 200 || status == 409);
    }

    @Test
    void whatIsTooLongOrSenselessIsRefusedInASentence() {
        Somebody ada = join(openWorkshop(BOWL));
        keep(ada, "python", "x".repeat(64 * 1024), "laptop", 1, 0).then().statusCode(200);
        keep(ada, "python", "x".repeat(64 * 1024 + 1), "laptop", 2, 1)
                .then()
                .statusCode(413)
                .body("detail", containsString("64 KiB"));
        keep(ada, "python", "a\0b", "laptop", 2, 1).then().statusCode(422).body("detail", containsString("NUL"));
        keep(ada, "python", "x", " ", 2, 1).then().statusCode(422);
        keep(ada, "python", "x", "w".repeat(65), 2, 1).then().statusCode(422);
        keep(ada, "python", "x", "laptop", 1, 1).then().statusCode(422);
        keep(ada, "python", "x", "laptop", Long.MAX_VALUE, 1).then().statusCode(422);
        keep(ada, "cobol", "x", "laptop", 2, 1).then().statusCode(404);
        ada.calling()
                .body(Map.of("source", "x"))
                .put(path(ada) + "/python")
                .then()
                .statusCode(422);
        ada.calling()
                .body(edition("x", "laptop", 2, 1))
                .put("/api/workshops/" + ada.workshop() + "/exercises/the-long-valley/drafts/python")
                .then()
                .statusCode(404);
    }

    private static Response drafts(Somebody who) {
        return who.calling().get(path(who));
    }

    private static Response keep(
            Somebody who, String language, String source, String writer, long revision, long basedOn) {
        return who.calling().body(edition(source, writer, revision, basedOn)).put(path(who) + "/" + language);
    }

    private static Map<String, Object> edition(String source, String writer, long revision, long basedOn) {
        return Map.of("source", source, "writer", writer, "revision", revision, "basedOn", basedOn);
    }

    private static String path(Somebody who) {
        return "/api/workshops/" + who.workshop() + "/exercises/" + BOWL + "/drafts";
    }
}

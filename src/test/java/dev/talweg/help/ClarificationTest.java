package dev.talweg.help;

import static dev.talweg.Evening.join;
import static dev.talweg.Evening.openWorkshop;
import static dev.talweg.help.Helping.BOWL;
import static dev.talweg.help.Helping.answer;
import static dev.talweg.help.Helping.ask;
import static dev.talweg.help.Helping.deskOf;
import static dev.talweg.help.Helping.mine;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.talweg.DatabaseResource;
import dev.talweg.Evening.Somebody;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class ClarificationTest {

    @Test
    void onlyTheAskerReadsAnAnswerThatIsTheirs() {
        Somebody ada = join(openWorkshop(BOWL));
        Somebody bo = join(ada.workshop());
        int question =
                ask(ada, "May I use momentum?").then().statusCode(201).extract().path("id");
        deskOf(ada.workshop())
                .then()
                .body("clarifications[0].nickname", equalTo(ada.nickname()))
                .body("clarifications[0].question", equalTo("May I use momentum?"))
                .body("clarifications[0].exercise", equalTo(BOWL))
                .body("clarifications[0].answer", nullValue());
        answer(ada.workshop(), question, "Yes.", false).then().statusCode(200);
        mine(ada).then().body("clarifications[0].answer", equalTo("Yes."));
        mine(bo).then().body("clarifications", empty());
        notices(ada.workshop()).then().body("answers", empty());
    }

    @Test
    void anAnswerToAllIsReadByAllAndNamesNobody() {
        Somebody ada = join(openWorkshop(BOWL));
        int question = ask(ada, "Is the start fixed?").path("id");
        answer(ada.workshop(), question, "Yes, at (4, 3).", true).then().statusCode(200);
        String read = notices(ada.workshop()).then().extract().asString();
        assertThat(read).contains("Is the start fixed?", "Yes, at (4, 3).").doesNotContain(ada.nickname());
    }

    @Test
    void whatAllHaveReadIsNotTakenBackByABetterAnswer() {
        Somebody ada = join(openWorkshop(BOWL));
        int question = ask(ada, "How many calls?").path("id");
        answer(ada.workshop(), question, "100.", true);
        answer(ada.workshop(), question, "200, sorry.", false);
        notices(ada.workshop()).then().body("answers", hasSize(1)).body("answers[0].answer", equalTo("200, sorry."));
    }

    @Test
    void theSameAnswerAgainChangesNothing() {
        Somebody ada = join(openWorkshop(BOWL));
        int question = ask(ada, "Why?").path("id");
        String first = answer(ada.workshop(), question, "Because.", false).path("answeredAt");
        String again = answer(ada.workshop(), question, "Because.", false).path("answeredAt");
        assertThat(again).isEqualTo(first).isNotNull();
    }

    @Test
    void theSameQuestionSentTwiceIsAskedOnce() {
        Somebody ada = join(openWorkshop(BOWL));
        String key = UUID.randomUUID().toString();
        List<Integer> ids = IntStream.range(0, 6)
                .parallel()
                .mapToObj(attempt -> ask(ada, "Twice?", key).<Integer>path("id"))
                .toList();
        assertThat(ids).doesNotContainNull();
        assertThat(ids.stream().distinct()).hasSize(1);
        mine(ada).then().body("clarifications", hasSize(1));
    }

    @Test
    void whoHasManyOpenQuestionsWaitsAndNobodyElseDoes() {
        Somebody ada = join(openWorkshop(BOWL));
        Somebody bo = join(ada.workshop());
        int first = ask(ada, "1?").path("id");
        for (int n = 2; n <= Clarification.MOST_OPEN; n++)
            ask(ada, n + "?").then().statusCode(201);
        ask(ada, "One more?")
                .then()
                .statusCode(429)
                .body("title", equalTo("Too many questions"))
                .body("detail", containsString("raise your hand"));
        ask(bo, "Mine?").then().statusCode(201);
        answer(ada.workshop(), first, "One.", false);
        ask(ada, "One more?").then().statusCode(201);
    }

    @Test
    void openQuestionsStandFirstTheOldestOnTop() {
        Somebody ada = join(openWorkshop(BOWL));
        int first = ask(ada, "First?").path("id");
        ask(ada, "Second?");
        ask(ada, "Third?");
        answer(ada.workshop(), first, "Yes.", false);
        assertThat(deskOf(ada.workshop()).<List<String>>path("clarifications.question"))
                .containsExactly("Second?", "Third?", "First?");
    }

    @Test
    void whatIsEmptyOrTooLongIsRefusedInAPlainSentence() {
        Somebody ada = join(openWorkshop(BOWL));
        ask(ada, " \n ").then().statusCode(422).body("detail", containsString("write something"));
        ask(ada, "x".repeat(501)).then().statusCode(422).body("detail", containsString("at most 500 characters"));
        ask(ada, "x".repeat(500)).then().statusCode(201);
        ask(ada, "\u0000Still?\u202e").then().statusCode(201).body("question", equalTo("Still?"));
        int question = mine(ada).path("clarifications[0].id");
        answer(ada.workshop(), question, "x".repeat(1001), true).then().statusCode(422);
        answer(openWorkshop(BOWL), question, "Elsewhere.", true).then().statusCode(404);
    }

    private static io.restassured.response.Response notices(String workshop) {
        return given().get(Helping.of(workshop) + "/notices");
    }
}

package dev.talweg.help;

import static dev.talweg.Evening.join;
import static dev.talweg.Evening.openWorkshop;
import static dev.talweg.help.Helping.BOWL;
import static dev.talweg.help.Helping.deskOf;
import static dev.talweg.help.Helping.helped;
import static dev.talweg.help.Helping.lower;
import static dev.talweg.help.Helping.mine;
import static dev.talweg.help.Helping.raise;
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
import io.restassured.response.Response;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class RaisedHandTest {

    @Test
    void theOrganizerSeesWhoWhereAndSinceWhen() {
        Somebody ada = join(openWorkshop(BOWL));
        Response raised = raise(ada, BOWL);
        raised.then().statusCode(200);
        deskOf(ada.workshop())
                .then()
                .body("hands", hasSize(1))
                .body("hands[0].nickname", equalTo(ada.nickname()))
                .body("hands[0].exercise", equalTo(BOWL))
                .body("hands[0].raisedAt", equalTo(raised.path("raisedAt")));
    }

    @Test
    void whoHasWaitedLongestIsFirst() {
        Somebody ada = join(openWorkshop(BOWL));
        Somebody bo = join(ada.workshop());
        raise(ada, null);
        raise(bo, BOWL);
        // Ada goes to an exercise meanwhile, and has waited no less for that.
        raise(ada, BOWL);
        assertThat(deskOf(ada.workshop()).<List<String>>path("hands.nickname"))
                .containsExactly(ada.nickname(), bo.nickname());
    }

    @Test
    void aParticipantHasOneHandHoweverManyTabsRaiseIt() {
        Somebody ada = join(openWorkshop(BOWL));
        List<Integer> ids = IntStream.range(0, 8)
                .parallel()
                .mapToObj(tab -> raise(ada, tab % 2 == 0 ? null : BOWL).<Integer>path("id"))
                .toList();
        assertThat(ids).doesNotContainNull();
        assertThat(ids.stream().distinct()).hasSize(1);
        deskOf(ada.workshop()).then().body("hands", hasSize(1));
    }

    @Test
    void aLoweredHandIsDownAndMayBeLoweredAgain() {
        Somebody ada = join(openWorkshop(BOWL));
        raise(ada, BOWL);
        mine(ada).then().body("hand.exercise", equalTo(BOWL));
        lower(ada).then().statusCode(204);
        lower(ada).then().statusCode(204);
        mine(ada).then().body("hand", nullValue());
        deskOf(ada.workshop()).then().body("hands", empty());
    }

    @Test
    void helpedTwiceIsHelpedOnceAndTheHandMayGoUpAgain() {
        Somebody ada = join(openWorkshop(BOWL));
        int first = raise(ada, BOWL).path("id");
        helped(ada.workshop(), first).then().statusCode(204);
        int second = raise(ada, BOWL).path("id");
        assertThat(second).isNotEqualTo(first);
        // The answer to the first one got lost, and the organizer's browser asks again: the second stays up.
        helped(ada.workshop(), first).then().statusCode(204);
        mine(ada).then().body("hand.id", equalTo(second));
    }

    @Test
    void aHandThatIsDownCannotBeHelped() {
        Somebody ada = join(openWorkshop(BOWL));
        int hand = raise(ada, BOWL).path("id");
        lower(ada);
        helped(ada.workshop(), hand)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("detail", equalTo("That hand is down already."));
    }

    @Test
    void anotherWorkshopsHandIsNotReached() {
        Somebody ada = join(openWorkshop(BOWL));
        int hand = raise(ada, BOWL).path("id");
        helped(openWorkshop(BOWL), hand).then().statusCode(404);
        mine(ada).then().body("hand.id", equalTo(hand));
    }

    @Test
    void thereIsNoHelpInAnExerciseThatIsNotHere() {
        Somebody ada = join(openWorkshop(BOWL));
        raise(ada, "no-such-exercise").then().statusCode(404).body("detail", containsString("no-such-exercise"));
    }
}

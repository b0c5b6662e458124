package dev.talweg.submission;

import static dev.talweg.Evening.eventually;
import static dev.talweg.Evening.join;
import static dev.talweg.Evening.judged;
import static dev.talweg.Evening.openWorkshop;
import static dev.talweg.submission.Queueing.BOWL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.talweg.DatabaseResource;
import dev.talweg.Evening.Somebody;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A node with two slots: practice has one of them, however much of it waits. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class PracticeGivesWayTest {

    private static final String ENDLESS = "def minimize(oracle, x0):\n    while True: pass\n";

    @Test
    void aScoredOneIsJudgedWhilePracticeRunsAndWaits() {
        String workshop = openWorkshop(BOWL);
        Somebody ada = join(workshop);
        Somebody bo = join(workshop);
        Somebody cy = join(workshop);
        String adas = practise(ada);
        String bos = practise(bo);
        eventually(() -> assertThat(Stream.of(state(ada, adas), state(bo, bos))).containsOnlyOnce("RUNNING"));
        assertThat(judged(cy, BOWL, "settings", Queueing.DESCENT).getString("verdict"))
                .isEqualTo("SCORED");
        assertThat(Stream.of(state(ada, adas), state(bo, bos)))
                .as("one has a slot, the other waits for it")
                .contains("QUEUED");
        assertThat(judged(ada, adas).getString("verdict")).isEqualTo("TIME_LIMIT");
        assertThat(judged(bo, bos).getString("verdict")).isEqualTo("TIME_LIMIT");
    }

    private static String practise(Somebody who) {
        Response answer = who.calling()
                .body(Map.of("language", "python", "source", ENDLESS))
                .post("/api/workshops/" + who.workshop() + "/exercises/" + BOWL + "/practice");
        answer.then().statusCode(202);
        return answer.path("id");
    }

    private static String state(Somebody who, String submission) {
        return who.calling().get("/api/submissions/" + submission).path("state");
    }
}

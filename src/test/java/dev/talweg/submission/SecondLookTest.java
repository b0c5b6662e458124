package dev.talweg.submission;

import static dev.talweg.Evening.eventually;
import static dev.talweg.Evening.join;
import static dev.talweg.Evening.judged;
import static dev.talweg.Evening.openWorkshop;
import static dev.talweg.Evening.organizer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.talweg.DatabaseResource;
import dev.talweg.Evening.Somebody;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What counts is run a second time when nothing else waits. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class SecondLookTest {

    private static final String BOWL = "learning-rate-on-a-bowl";
    private static final String BY_THE_CLOCK = """
            import time

            def minimize(oracle, x0):
                x = x0
                for t in range(20):
                    x = x - (0.1 + time.time_ns() % 1000 * 1e-9) * oracle.gradient(x)
                return x
            """;
    private static final String BY_THE_RULE = BY_THE_CLOCK.replace("time.time_ns() % 1000", "0");

    @Test
    void marksWhatDoesSomethingElse() {
        Somebody ada = join(openWorkshop(BOWL));

        JsonPath first = judged(ada, BOWL, "python", BY_THE_CLOCK);

        assertThat(first.getString("verdict")).isEqualTo("SCORED");
        eventually(() ->
                assertThat(seen(ada, first).getBoolean("nondeterministic")).isTrue());
        assertThat(seen(ada, first).getDouble("score")).isEqualTo(first.getDouble("score"));
        Map<String, Object> line = organizer()
                .get("/api/organizer/workshops/" + ada.workshop())
                .jsonPath()
                .getMap("submissions.find { it.id == '" + first.getString("id") + "' }");
        assertThat(line).containsEntry("nondeterministic", true);
    }

    @Test
    void leavesAloneWhatDoesTheSame() {
        Somebody bob = join(openWorkshop(BOWL));

        JsonPath first = judged(bob, BOWL, "python", BY_THE_RULE);

        eventually(() -> assertThat(lookedAgain(first)).isTrue());
        // Looking takes longer than taking it; the next one is taken when it is done.
        JsonPath second = judged(bob, BOWL, "python", BY_THE_RULE + "\n");
        eventually(() -> assertThat(lookedAgain(second)).isTrue());
        assertThat(seen(bob, first).getBoolean("nondeterministic")).isFalse();
    }

    private static JsonPath seen(Somebody who, JsonPath submission) {
        return who.calling()
                .get("/api/submissions/" + submission.getString("id"))
                .jsonPath();
    }

    private static boolean lookedAgain(JsonPath submission) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Judging.count(
                                "submission.id = ?1 and lookedAgainAt is not null",
                                UUID.fromString(submission.getString("id")))
                        > 0);
    }
}

package dev.talweg.submission;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talweg.DatabaseResource;
import dev.talweg.check.Finding;
import dev.talweg.check.Health;
import dev.talweg.check.Subject;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What a node that does not judge tells of itself, and how the queue and the sandbox are put into words. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
@TestProfile(NobodyJudges.class)
class JudgingChecksTest {

    @Inject
    QueueCheck queue;

    @Inject
    PythonCheck python;

    @Inject
    JavaCheck java;

    @Test
    void aQueueIsGoodUntilPeopleLookUpAndBadWhenNobodyJudges() {
        assertThat(queue.finding(Queue.EMPTY, 0).sentence()).startsWith("Nothing waits");
        assertThat(waiting(5).health()).isEqualTo(Health.GOOD);
        assertThat(waiting(5).sentence()).contains("7 waiting (4 scored, 3 practice), 2 being judged", "5 s");
        assertThat(waiting(40).health()).isEqualTo(Health.LOOK);
        assertThat(waiting(40).remedy()).contains("talweg.judge.slots");
        assertThat(waiting(100_000).health()).isEqualTo(Health.BAD);
        assertThat(waiting(100_000).remedy()).contains("Start the node that does");
    }

    @Test
    void aNodeThatDoesNotJudgeSaysSo() {
        assertThat(python.look().health()).isEqualTo(Health.GOOD);
        assertThat(python.look().sentence()).contains("other nodes");
        assertThat(java.look().sentence()).contains("other nodes");
    }

    @Test
    void oneWallHoldsAndWhatWouldRaiseItIsSaid() {
        Finding one = SandboxWords.standing(Subject.PYTHON, "Python", new SandboxStatus(true, "SECCOMP", "It holds."));
        assertThat(one.health()).isEqualTo(Health.GOOD);
        assertThat(one.remedy()).contains("bubblewrap");
        Finding two = SandboxWords.standing(
                Subject.PYTHON, "Python", new SandboxStatus(true, "BUBBLEWRAP_AND_SECCOMP", "They hold."));
        assertThat(two.remedy()).isNull();
        assertThat(SandboxWords.starting(Subject.JAVA).health()).isEqualTo(Health.LOOK);
    }

    private Finding waiting(long seconds) {
        return queue.finding(new Queue(4, 3, Duration.ofSeconds(seconds)), 2);
    }
}

package dev.talweg.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.talweg.sandbox.ConfinedSandbox;
import dev.talweg.sandbox.Dialogue;
import dev.talweg.sandbox.JavaSandbox;
import dev.talweg.sandbox.Limits;
import dev.talweg.sandbox.Program;
import dev.talweg.sandbox.SandboxException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StartingSandboxTest {

    private static final Limits LIMITS = new Limits(Duration.ofSeconds(1), Duration.ofSeconds(1), 1 << 20, 100);

    private final StartingSandbox sandbox = new StartingSandbox("Java");
    private final AtomicInteger starts = new AtomicInteger();

    @AfterEach
    void close() {
        sandbox.close();
    }

    @Test
    void isTriedAgainUntilItsWallsStandAndThenSaysWhyTheyDoNot() {
        assertThat(sandbox.status().tier()).isEqualTo("STARTING");

        sandbox.start(3, this::withoutWalls);

        assertThat(starts).hasValue(3);
        assertThat(sandbox.status().available()).isFalse();
        assertThat(sandbox.status().detail()).contains("There is no JDK.");
        assertThatThrownBy(this::run).isInstanceOf(SandboxException.class).hasMessageContaining("There is no JDK.");
    }

    @Test
    void oneThatFailsToStartKeepsNobodyWaiting() {
        sandbox.start(3, () -> {
            throw new IllegalStateException("no room");
        });

        assertThat(sandbox.status().tier()).isEqualTo("OFF");
        assertThatThrownBy(this::run).isInstanceOf(SandboxException.class);
    }

    @Test
    void aServerThatStopsWhileItStartsLeavesNoneBehindAndNobodyWaiting() {
        sandbox.start(1, () -> {
            sandbox.close();
            return withoutWalls();
        });
        assertThatThrownBy(this::run).isInstanceOf(SandboxException.class);

        sandbox.start(1, this::withoutWalls);
        assertThat(starts).as("not started after its end").hasValue(1);
    }

    private ConfinedSandbox withoutWalls() {
        starts.incrementAndGet();
        return JavaSandbox.off("There is no JDK.");
    }

    private void run() throws SandboxException {
        sandbox.run(new Program(""), LIMITS, question -> new Dialogue.Stop());
    }
}

package dev.talweg.judging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talweg.exercise.Catalogue;
import dev.talweg.exercise.Exercise;
import dev.talweg.exercise.Language;
import dev.talweg.sandbox.Sandbox;
import dev.talweg.sandbox.SandboxException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a Python program meets, from its first line to its verdict. */
class HarnessTest {

    private static final Optional<String> SECRET = Optional.of("secret");

    private static Sandbox python;
    private static Judge judge;
    private static Exercise exercise;

    @BeforeAll
    static void open() throws IOException {
        python = TestSandbox.python();
        judge = new Judge(python, python);
        exercise = Catalogue.read(Path.of("exercises")).find("the-long-valley").orElseThrow();
    }

    @AfterAll
    static void close() {
        if (python != null) python.close();
    }

    @Test
    void oneInstanceThatDivergesKeepsTheOthersPoints() throws Exception {
        String source = """
                def minimize(oracle, x0):
                    x = x0
                    wild = x0[0] > 0 and abs(x0[0] + 1.2) > 0.001
                    while oracle.remaining > 0:
                        x = x - (1e9 if wild else 0.01) * oracle.gradient(x)
                    return x
                """;
        Judgement judgement = judged(source, SECRET);
        assertThat(judgement.verdict()).isEqualTo(Verdict.SCORED);
        assertThat(judgement.score()).isPositive();
        assertThat(judgement.message()).contains("diverged");
    }

    @Test
    void everyInstanceGetsAFreshNamespace() throws Exception {
        String source = """
                calls = 0

                def minimize(oracle, x0):
                    global calls
                    calls += 1
                    assert calls == 1
                    oracle.value(x0)
                    return x0
                """;
        assertThat(judged(source, SECRET).verdict()).isEqualTo(Verdict.SCORED);
    }

    @Test
    void aHarnessThatWasTamperedWithGainsNothing() throws Exception {
        String forged = """
                import struct

                def minimize(oracle, x0):
                    oracle._budget = 10**9
                    oracle._used = -10**9
                    for _ in range(10**9):
                        x0 = x0 - 0.001 * oracle.gradient(x0)
                    return x0
                """;
        assertThat(judged(forged, SECRET).verdict()).isEqualTo(Verdict.BUDGET);
        String direct = """
                def minimize(oracle, x0):
                    oracle._ask(bytes([4]) + x0.tobytes())
                    oracle._ask(bytes([0]))
                    oracle._ask(bytes([6]))
                    return x0
                """;
        assertThat(judged(direct, SECRET).verdict()).isEqualTo(Verdict.RUNTIME_ERROR);
    }

    @Test
    void aProgramThatExitsIsNotFinished() throws Exception {
        for (String way : new String[] {"raise SystemExit", "import os; os._exit(0)"}) {
            String source = "def minimize(oracle, x0):\n    " + way;
            Judgement judgement = judged(source, SECRET);
            assertThat(judgement.verdict()).isEqualTo(Verdict.RUNTIME_ERROR);
            assertThat(judgement.message()).isEqualTo("Your program ended itself before it was finished.");
        }
    }

    @Test
    void whatWasPrintedIsInTheLog() throws Exception {
        String source = "def minimize(oracle, x0):\n    print('here I stand')\n    return x0\n";
        assertThat(judged(source, Optional.empty()).log()).isEqualTo("here I stand\n");
    }

    @Test
    void mistakesInAskingAreExplained() throws Exception {
        String[][] mistakes = {
            {"oracle.value('down')", "ValueError: x must be 2 numbers, not str, line 2"},
            {"oracle.value([[1, 2]])", "ValueError: x must have the shape (2,), not (1, 2), line 2"},
            {
                "oracle.batch_gradient(x0, 3)",
                "TypeError: this oracle has no examples, so it has no batch_gradient;" + " ask for gradient(x), line 2"
            },
            {"oracle.hessian(x0)", "AttributeError: 'Oracle' object has no attribute 'hessian', line 2"}
        };
        for (String[] mistake : mistakes) {
            String source = "def minimize(oracle, x0):\n    " + mistake[0];
            Judgement judgement = judged(source, Optional.empty());
            assertThat(judgement.message()).isEqualTo(mistake[1]);
            assertThat(judgement.errorLine()).isEqualTo(2);
        }
    }

    @Test
    void theSameProgramGetsTheSameJudgementWithAnyChanceInIt() throws Exception {
        String source = """
                import random
                import numpy as np

                def minimize(oracle, x0):
                    best, x = oracle.value(x0), x0
                    fresh = np.random.default_rng()
                    while oracle.remaining > 0:
                        y = x + 0.3 * fresh.standard_normal(len(x)) + 0.1 * np.random.rand() * random.random()
                        f = oracle.value(y)
                        if f < best:
                            best, x = f, y
                    print(x)
                    return x
                """;
        Judgement once = judged(source, SECRET);
        assertThat(once.score()).as(once.message()).isPositive();
        assertThat(judged(source, SECRET)).isEqualTo(once);
    }

    private static Judgement judged(String source, Optional<String> secret) throws SandboxException {
        return judge.judge(new Attempt(exercise, Language.PYTHON, source, secret));
    }
}

package dev.talweg.judging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talweg.sandbox.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndingsTest {

    private final OracleDialogue dialogue = new OracleDialogue(List.of(), 10);

    @ParameterizedTest
    @CsvSource({
        "CPU_TIME, TIME_LIMIT",
        "WALL_TIME, TIME_LIMIT",
        "OUTPUT, OUTPUT_LIMIT",
        "PROTOCOL, RUNTIME_ERROR",
        "DIED, RUNTIME_ERROR"
    })
    void aLimitHasItsVerdict(Outcome.Cause cause, Verdict verdict) {
        assertThat(Endings.of(new Outcome.Ended(cause, "", "", Duration.ZERO), dialogue)
                        .verdict())
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "false, ZeroDivisionError, RUNTIME_ERROR",
        "true, SyntaxError, SYNTAX_ERROR",
        "true, IndentationError, SYNTAX_ERROR",
        "false, MemoryError, MEMORY_LIMIT",
        "false, OutOfMemoryError, MEMORY_LIMIT",
        "false, StackOverflowError, RUNTIME_ERROR",
        "true, CompileError, SYNTAX_ERROR",
        "false, SystemExit, RUNTIME_ERROR",
        "false, BudgetExceeded, RUNTIME_ERROR"
    })
    void anErrorHasItsVerdict(boolean syntax, String kind, Verdict verdict) {
        assertThat(Endings.of(failed(syntax, kind, "why", 7), dialogue).verdict())
                .isEqualTo(verdict);
    }

    @Test
    void theSentenceNamesTheLine() {
        Ruling ruling = Endings.of(failed(false, "ZeroDivisionError", "division by zero", 7), dialogue);
        assertThat(ruling.message()).isEqualTo("ZeroDivisionError: division by zero, line 7");
        assertThat(ruling.line()).isEqualTo(7);
    }

    @Test
    void anErrorWithoutWordsOrLineIsStillNamed() {
        Outcome.Failed failed =
                new Outcome.Failed(false, "KeyboardInterrupt", "", OptionalInt.empty(), "", "", Duration.ZERO);
        assertThat(Endings.of(failed, dialogue)).isEqualTo(Ruling.of(Verdict.RUNTIME_ERROR, "KeyboardInterrupt"));
    }

    private static Outcome.Failed failed(boolean syntax, String kind, String message, int line) {
        return new Outcome.Failed(syntax, kind, message, OptionalInt.of(line), "", "", Duration.ZERO);
    }
}

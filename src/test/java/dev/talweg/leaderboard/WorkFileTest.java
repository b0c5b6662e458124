package dev.talweg.leaderboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talweg.exercise.Language;
import dev.talweg.judging.Verdict;
import dev.talweg.submission.Handed;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkFileTest {

    @ParameterizedTest
    @CsvSource({
        "the-long-valley, the-long-valley",
        "../../etc/passwd, etc-passwd",
        "/absolute, absolute",
        "C:\\Windows\\x, c-windows-x",
        "con, con-exercise",
        "LPT1, lpt1-exercise",
        "'..', exercise",
        "'name. ', name",
    })
    void aFolderIsOneThatEverySystemTakes(String exercise, String folder) {
        assertThat(WorkFile.folder(exercise)).isEqualTo(folder);
    }

    @Test
    void aNameTellsNumberOutcomeAndScore() {
        assertThat(WorkFile.of(3, handed(Language.PYTHON, false, Verdict.SCORED, 87.5)))
                .isEqualTo("bowl/003-scored-87.5.py");
        assertThat(WorkFile.of(12, handed(Language.JAVA, false, Verdict.RUNTIME_ERROR, null)))
                .isEqualTo("bowl/012-runtime-error.java");
        assertThat(WorkFile.of(1000, handed(Language.SETTINGS, true, Verdict.SCORED, null)))
                .isEqualTo("bowl/1000-practice.yaml");
        assertThat(WorkFile.of(4, handed(Language.SETTINGS, true, Verdict.DIVERGED, null)))
                .isEqualTo("bowl/004-practice-diverged.yaml");
        assertThat(WorkFile.of(5, handed(Language.PYTHON, false, null, null))).isEqualTo("bowl/005-waiting.py");
        assertThat(WorkFile.of(6, handed(Language.PYTHON, true, null, null))).isEqualTo("bowl/006-practice-waiting.py");
    }

    private static Handed handed(
            Language language, boolean practice, @Nullable Verdict verdict, @Nullable Double score) {
        return new Handed(UUID.randomUUID(), "bowl", language, practice, null, Instant.EPOCH, verdict, score, null);
    }
}

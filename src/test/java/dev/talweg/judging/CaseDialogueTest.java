package dev.talweg.judging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talweg.exercise.Case;
import dev.talweg.exercise.Catalogue;
import dev.talweg.exercise.Task;
import dev.talweg.sandbox.Dialogue;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CaseDialogueTest {

    private static final byte NEXT = 0;
    private static final byte RESULT = 4;

    private final Task.Answers task = (Task.Answers) Catalogue.read(Path.of("exercises"))
            .find("implement-the-gradient")
            .orElseThrow()
            .task();
    private final List<Case> cases = List.of(task.publicCase(0), task.publicCase(1));
    private final CaseDialogue dialogue = new CaseDialogue(task, cases, List.of());

    CaseDialogueTest() throws IOException {}

    @Test
    void countsWhatIsWithinTolerance() {
        told(NEXT);
        told(RESULT, cases.get(0).answer().numbers());
        told(NEXT);
        double[] wrong = cases.get(1).answer().numbers();
        wrong[0] += 1e-6;
        told(RESULT, wrong);
        told(NEXT);
        assertThat(dialogue.finished()).isTrue();
        assertThat(dialogue.rightAnswers()).isEqualTo(1);
        assertThat(dialogue.firstWrong()).isEqualTo(2);
    }

    @Test
    void onlyTheHiddenCasesCountAndTheyAreToldInConfidence() {
        CaseDialogue both = new CaseDialogue(task, cases, List.of(task.hidden("secret", 0)));
        for (Case shown : cases) {
            assertThat(both.answer(frame(NEXT))).matches(reply -> !((Dialogue.Answer) reply).confidential());
            both.answer(frame(RESULT, shown.answer().numbers()));
        }
        assertThat(both.confidential()).isFalse();
        assertThat(both.answered()).isZero();
        assertThat(both.answer(frame(NEXT))).matches(reply -> ((Dialogue.Answer) reply).confidential());
        assertThat(both.confidential()).isTrue();
        both.answer(frame(RESULT, task.hidden("secret", 0).answer().numbers()));
        assertThat(both.confidential()).isTrue();
        assertThat(both.answered()).isEqualTo(1);
        assertThat(both.rightAnswers()).isEqualTo(1);
    }

    @Test
    void notANumberIsWrong() {
        told(NEXT);
        double[] nothing = cases.get(0).answer().numbers();
        nothing[0] = Double.NaN;
        told(RESULT, nothing);
        assertThat(dialogue.rightAnswers()).isZero();
    }

    @Test
    void noNoiseGetsThroughOrThrows() {
        Random random = new Random(1);
        for (int round = 0; round < 2000; round++) {
            CaseDialogue fresh = new CaseDialogue(task, cases, List.of());
            for (int i = 0; i < 10; i++) {
                byte[] noise = new byte[random.nextInt(20)];
                random.nextBytes(noise);
                if (noise.length > 0) noise[0] = (byte) random.nextInt(8);
                fresh.answer(noise);
            }
            assertThat(fresh.rightAnswers()).isZero();
        }
    }

    private void told(byte what, double... numbers) {
        assertThat(dialogue.answer(frame(what, numbers))).isInstanceOf(Dialogue.Answer.class);
    }

    private static byte[] frame(byte what, double... numbers) {
        ByteBuffer frame = ByteBuffer.allocate(1 + 8 * numbers.length).order(ByteOrder.LITTLE_ENDIAN);
        frame.put(what);
        for (double number : numbers) frame.putDouble(number);
        return frame.array();
    }
}

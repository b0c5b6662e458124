package dev.talweg.judging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talweg.engine.function.Quadratic;
import dev.talweg.engine.objective.Rotation;
import dev.talweg.exercise.Instance;
import dev.talweg.sandbox.Dialogue;
import dev.talweg.sandbox.Outcome;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The other side of the dialogue may lie: it may send anything in any order. */
class OracleDialogueTest {

    private static final byte NEXT = 0;
    private static final byte VALUE = 1;
    private static final byte GRADIENT = 2;
    private static final byte BATCH = 3;
    private static final byte RESULT = 4;
    private static final byte UNFIT = 5;
    private static final byte ENDED = 6;

    private final OracleDialogue dialogue = new OracleDialogue(List.of(instance(), instance()), 3);

    @Test
    void givesInstancesInTurnAndThenIsDone() {
        assertThat(told(frame(NEXT)).get()).isEqualTo((byte) 1);
        told(frame(RESULT, 0, 0));
        ByteBuffer next = told(frame(NEXT));
        assertThat(next.get()).isEqualTo((byte) 1);
        assertThat(new int[] {next.getInt(), next.getInt(), next.getInt()}).containsExactly(2, 3, 0);
        told(frame(RESULT, 0, 0));
        assertThat(dialogue.finished()).isFalse();
        assertThat(told(frame(NEXT)).get()).isZero();
        assertThat(dialogue.finished()).isTrue();
    }

    @Test
    void theFirstInstanceMayBeTalkedAboutAndTheOthersMayNot() {
        assertThat(((Dialogue.Answer) dialogue.answer(frame(NEXT))).confidential())
                .isFalse();
        told(frame(RESULT, 0, 0));
        assertThat(dialogue.confidential()).isFalse();
        assertThat(((Dialogue.Answer) dialogue.answer(frame(NEXT))).confidential())
                .isTrue();
        assertThat(dialogue.confidential()).isTrue();
    }

    @Test
    void answersAndCounts() {
        told(frame(NEXT));
        ByteBuffer value = told(frame(VALUE, 1, 2));
        assertThat(value.get()).isZero();
        assertThat(value.getInt()).isEqualTo(1);
        assertThat(value.getDouble()).isEqualTo(20.5);
        ByteBuffer gradient = told(frame(GRADIENT, 1, 2));
        assertThat(gradient.get()).isZero();
        assertThat(gradient.getInt()).isEqualTo(1);
        assertThat(gradient.getDouble()).isEqualTo(1);
        assertThat(gradient.getDouble()).isEqualTo(20);
        assertThat(gradient.hasRemaining()).isFalse();
    }

    @Test
    void everyInstanceHasItsOwnBudget() {
        told(frame(NEXT));
        for (int i = 0; i < 3; i++) told(frame(VALUE, i, 0));
        assertThat(told(frame(VALUE, 9, 0)).get()).isEqualTo((byte) 1);
        assertThat(dialogue.overBudget()).isTrue();
        told(frame(RESULT, 0, 0));
        told(frame(NEXT));
        assertThat(told(frame(VALUE, 9, 0)).get()).isZero();
    }

    @Test
    void isPatientWithRefusedQuestionsUpToAThousand() {
        told(frame(NEXT));
        for (int i = 0; i < 1003; i++) told(frame(VALUE, i, 0));
        assertThat(dialogue.answer(frame(VALUE, 0, 0))).isInstanceOf(Dialogue.Stop.class);
        assertThat(dialogue.ended()).map(Ruling::verdict).hasValue(Verdict.BUDGET);
    }

    @Test
    void aDivergedInstanceIsOverAndTheNextIsNot() {
        told(frame(NEXT));
        assertThat(told(frame(VALUE, Double.NaN, 0)).get()).isEqualTo((byte) 2);
        assertThat(told(frame(VALUE, 0, 0)).get()).isEqualTo((byte) 2);
        told(frame(ENDED));
        told(frame(NEXT));
        assertThat(told(frame(VALUE, 0, 0)).get()).isZero();
        assertThat(dialogue.trajectories().get(0).diverged()).isTrue();
        assertThat(dialogue.trajectories().get(1).diverged()).isFalse();
    }

    @Test
    void aResultMustBeFinite() {
        told(frame(NEXT));
        assertThat(dialogue.answer(frame(RESULT, 0, Double.POSITIVE_INFINITY))).isInstanceOf(Dialogue.Stop.class);
        assertThat(dialogue.ended()).map(Ruling::verdict).hasValue(Verdict.INVALID);
    }

    @Test
    void aSentenceOfTheHarnessIsShownShortAndClean() {
        told(frame(NEXT));
        byte[] said = ("\5" + "x\u0000y\u001b".repeat(200)).getBytes(StandardCharsets.UTF_8);
        said[0] = UNFIT;
        dialogue.answer(said);
        assertThat(dialogue.ended().orElseThrow().message())
                .hasSizeLessThan(310)
                .doesNotContain("\u0000", "\u001b");
    }

    @Test
    void aSentenceIsCutBetweenCharactersAndTurnsNoWritingAround() {
        told(frame(NEXT));
        byte[] said = ("\5" + "\ud83d\ude00\u202e".repeat(400)).getBytes(StandardCharsets.UTF_8);
        said[0] = UNFIT;
        dialogue.answer(said);
        String message = dialogue.ended().orElseThrow().message();
        assertThat(message).doesNotContain("\u202e").endsWith("…");
        assertThat(message.codePoints()).hasSize(301).noneMatch(point -> point >= 0xD800 && point <= 0xDFFF);
    }

    @Test
    void whateverNoHarnessSaysEndsTheDialogue() {
        byte[][] opening = {{}, {7}, {-1}, frame(VALUE, 1, 2), frame(RESULT, 1, 2), frame(ENDED), {NEXT, 0}, {UNFIT}};
        for (byte[] question : opening) assertMisspoken(question);
        byte[][] running = {
            frame(NEXT),
            frame(VALUE, 1),
            frame(VALUE, 1, 2, 3),
            {VALUE, 1},
            {GRADIENT},
            frame(RESULT, 1),
            frame(ENDED),
            {BATCH, 0, 0, 0},
            {BATCH, 1, 0, 0, 0},
            frame(BATCH, 1, 2),
            new byte[1 << 20]
        };
        for (byte[] question : running) assertMisspoken(frame(NEXT), question);
        assertMisspoken(frame(NEXT), frame(RESULT, 0, 0), frame(NEXT), frame(RESULT, 0, 0), frame(NEXT), frame(NEXT));
    }

    @Test
    void noNoiseGetsThroughOrThrows() {
        Random random = new Random(42);
        for (int round = 0; round < 2000; round++) {
            OracleDialogue fresh = new OracleDialogue(List.of(instance()), 3);
            for (int i = 0; i < 20; i++) {
                byte[] noise = new byte[random.nextInt(40)];
                random.nextBytes(noise);
                if (noise.length > 0) noise[0] = (byte) random.nextInt(8);
                fresh.answer(noise);
            }
            assertThat(fresh.trajectories()).allMatch(run -> run.cost() <= 3);
        }
    }

    @Test
    void aProgramThatStopsEarlyIsNotFinished() {
        told(frame(NEXT));
        Ruling ruling = Endings.of(new Outcome.Completed("", Duration.ZERO), dialogue);
        assertThat(ruling.verdict()).isEqualTo(Verdict.RUNTIME_ERROR);
        assertThat(ruling.message()).isEqualTo("Your program ended itself before it was finished.");
    }

    private static void assertMisspoken(byte[]... questions) {
        OracleDialogue fresh = new OracleDialogue(List.of(instance(), instance()), 3);
        for (int i = 0; i < questions.length - 1; i++) {
            assertThat(fresh.answer(questions[i])).isInstanceOf(Dialogue.Answer.class);
        }
        assertThat(fresh.answer(questions[questions.length - 1])).isInstanceOf(Dialogue.Stop.class);
        assertThat(fresh.ended()).map(Ruling::verdict).hasValue(Verdict.RUNTIME_ERROR);
        assertThat(fresh.answer(frame(NEXT))).isInstanceOf(Dialogue.Stop.class);
    }

    private ByteBuffer told(byte[] question) {
        Dialogue.Reply reply = dialogue.answer(question);
        assertThat(reply).isInstanceOf(Dialogue.Answer.class);
        return ByteBuffer.wrap(((Dialogue.Answer) reply).payload()).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] frame(byte what, double... numbers) {
        ByteBuffer frame = ByteBuffer.allocate(1 + 8 * numbers.length).order(ByteOrder.LITTLE_ENDIAN);
        frame.put(what);
        for (double number : numbers) frame.putDouble(number);
        return frame.array();
    }

    private static Instance instance() {
        return new Instance(Quadratic.bowl(10, Rotation.none(2)), Optional.empty(), new double[] {1, 2}, 0);
    }
}

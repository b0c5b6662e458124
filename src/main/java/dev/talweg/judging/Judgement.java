package dev.talweg.judging;

import dev.talweg.engine.autopsy.Autopsy;
import org.jspecify.annotations.Nullable;

/**
 * What one judging found.
 *
 * @param score points, 100 = the exercise's reference; null in practice and where the verdict is not {@code SCORED}
 * @param message one plain sentence for the participant
 * @param errorLine the line of the participant's source that the message speaks of
 * @param log the last lines that the program printed before it was told anything hidden
 * @param oracleCalls cost over all scored instances (in practice: over the public one)
 * @param tape the run on the public instance, where there was one
 * @param transcript digest of all that the program asked and was answered, on all instances: two judgings of one attempt
 *     that were both {@code SCORED} and differ in it show a program that left something to chance, to the clock or to an
 *     address. (A limit cuts a program off where it happens to be.) Null for settings, which ask nothing.
 */
public record Judgement(
        Verdict verdict,
        @Nullable Double score,
        String message,
        @Nullable Integer errorLine,
        String log,
        long oracleCalls,
        @Nullable Tape tape,
        @Nullable Autopsy autopsy,
        @Nullable String transcript) {

    /** A judging without a program. */
    public Judgement(
            Verdict verdict,
            @Nullable Double score,
            String message,
            @Nullable Integer errorLine,
            String log,
            long oracleCalls,
            @Nullable Tape tape,
            @Nullable Autopsy autopsy) {
        this(verdict, score, message, errorLine, log, oracleCalls, tape, autopsy, null);
    }

    /** Our machinery failed: no score, and it costs nobody anything. */
    public static Judgement ourFault(String message) {
        return new Judgement(Verdict.INTERNAL_ERROR, null, message, null, "", 0, null, null);
    }
}

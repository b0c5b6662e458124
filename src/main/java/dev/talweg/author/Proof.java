package dev.talweg.author;

import dev.talweg.exercise.Exercise;
import dev.talweg.exercise.Kind;
import dev.talweg.exercise.Language;
import dev.talweg.judging.Attempt;
import dev.talweg.judging.Judge;
import dev.talweg.judging.Judgement;
import dev.talweg.judging.Verdict;
import dev.talweg.sandbox.SandboxException;
import java.util.Locale;
import java.util.Optional;

/**
 * What became of something that an exercise's folder holds, and what had to.
 *
 * @param name as the folder has it, such as {@code full/momentum.py}
 * @param must what it has to earn: the name of a folder under {@code solutions}, or "starter" or "baseline"
 */
public record Proof(String name, String must, Judgement judgement) {

    /** Solutions are judged on the instances that this draws, so that their points are the same everywhere. */
    private static final String SECRET = "the secret of a test";

    private static final double FULL = 99;
    private static final double MOST_OF_A_STARTER = 90;

    /** Judges it. */
    static Proof of(Judge judge, Exercise exercise, Specimen specimen) throws SandboxException {
        return new Proof(
                specimen.name(),
                specimen.must(),
                judge.judge(new Attempt(exercise, specimen.language(), specimen.source(), Optional.of(SECRET))));
    }

    /** Something to be judged. */
    record Specimen(String name, String must, Language language, String source) {}

    /** Whether it earned what it had to. */
    public boolean holds(Kind kind) {
        return switch (must) {
            case "full" -> points() >= FULL;
            case "partial" -> points() > 0 && points() < FULL;
            case "zero" -> points() == 0;
            case "starter" -> kind == Kind.FUNCTION ? points() >= 0 : points() > 0 && points() < MOST_OF_A_STARTER;
            case "baseline" -> points() >= 0 && judgement.tape() != null;
            case "over-budget" -> judgement.verdict() == Verdict.BUDGET;
            default ->
                judgement.verdict().name().equals(must.toUpperCase(Locale.ROOT).replace('-', '_'));
        };
    }

    /** Its points; −1 where there are none. */
    public double points() {
        return judgement.score() == null ? -1 : judgement.score();
    }
}

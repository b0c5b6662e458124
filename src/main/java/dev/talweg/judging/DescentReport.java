package dev.talweg.judging;

import dev.talweg.engine.autopsy.Autopsy;
import dev.talweg.engine.autopsy.Figure;
import dev.talweg.engine.oracle.Trajectory;
import dev.talweg.exercise.Exercise;
import dev.talweg.exercise.Instance;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Puts together what is said about a submission that descended. */
final class DescentReport {

    private final Exercise exercise;
    private final Instance shown;
    private final Run run;

    DescentReport(Exercise exercise, Instance shown, Run run) {
        this.exercise = exercise;
        this.shown = shown;
        this.run = run;
    }

    /** Practice: the public instance alone, no score. */
    Judgement practised() {
        if (!fine()) return judgement(run.ruling(), null, run.trajectories());
        Trajectory only = run.trajectories().get(0);
        if (only.diverged()) return judgement(diverged("The run left the finite numbers."), null, run.trajectories());
        return judgement(Ruling.of(Verdict.SCORED, "Practice: " + way(only)), null, run.trajectories());
    }

    /** A scored judging: the hidden instances against their par. */
    Judgement scored(Par par) {
        List<Trajectory> hidden = run.trajectories()
                .subList(
                        StrictMath.min(1, run.trajectories().size()),
                        run.trajectories().size());
        if (!fine()) return judgement(run.ruling(), null, hidden);
        long lost = hidden.stream().filter(Trajectory::diverged).count();
        if (lost == hidden.size()) {
            return judgement(
                    diverged("Each of the " + Figure.count(lost, "instance") + " left the finite numbers."),
                    null,
                    hidden);
        }
        double points = Score.points(par.rawOf(hidden, exercise.budget()), par.raw());
        String aside = lost == 0 ? "" : " " + Figure.count(lost, "instance") + " diverged.";
        if (points == 0 && hidden.stream().allMatch(DescentReport::climbed)) {
            String sentence = "Scored 0: every run ended higher than it began; the steps were too long.";
            return judgement(Ruling.of(Verdict.SCORED, sentence), points, hidden);
        }
        String message = hidden.stream().allMatch(one -> one.calls().isEmpty())
                ? "Scored 0: your program asked the oracle nothing."
                : String.format(
                        Locale.ROOT,
                        "Scored %.2f: %d of %s reached the last target.%s",
                        points,
                        par.arrived(hidden),
                        Figure.count(hidden.size(), "instance"),
                        aside);
        return judgement(Ruling.of(Verdict.SCORED, message), points, hidden);
    }

    private boolean fine() {
        return run.ruling().verdict() == Verdict.SCORED;
    }

    private static boolean climbed(Trajectory one) {
        int last = one.calls().size() - 1;
        return last > 0 && one.calls().get(last).value() > one.calls().get(0).value();
    }

    private static Ruling diverged(String sentence) {
        return Ruling.of(Verdict.DIVERGED, sentence + " The steps were too long.");
    }

    private String way(Trajectory only) {
        if (only.calls().isEmpty()) return "your program asked the oracle nothing.";
        boolean known = shown.measured().optimum().attained();
        double floor = known ? shown.measured().optimum().value() : 0;
        double least = only.least() - floor;
        return String.format(
                "%s went from %s down to %s, for %d %s.",
                known ? "f − f*" : shown.examples() > 0 ? "the validation loss" : "f",
                Figure.of(shown.measured().value(shown.start()) - floor),
                Figure.of(known ? StrictMath.max(0, least) : least),
                only.cost(),
                exercise.unit());
    }

    private Judgement judgement(Ruling ruling, @Nullable Double score, List<Trajectory> counted) {
        List<Trajectory> all = run.trajectories();
        return new Judgement(
                ruling.verdict(),
                score,
                ruling.message(),
                ruling.line(),
                run.log(),
                counted.stream().mapToLong(Trajectory::cost).sum(),
                all.isEmpty() || all.get(0).calls().isEmpty() ? null : Tape.of(all.get(0), shown, exercise.budget()),
                all.isEmpty() ? null : autopsy(all.get(0)),
                run.transcript());
    }

    private @Nullable Autopsy autopsy(Trajectory only) {
        return shown.training()
                .map(training -> Autopsy.ofLearning(only, shown.measured(), training))
                .orElseGet(() -> Autopsy.of(only, shown.measured()))
                .orElse(null);
    }
}

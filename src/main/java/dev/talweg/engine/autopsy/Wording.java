package dev.talweg.engine.autopsy;

import dev.talweg.engine.oracle.Call;
import java.util.OptionalDouble;

/** Puts a finding into a sentence, and one of advice. */
final class Wording {

    private final Course course;
    private final String measure;

    Wording(Course course) {
        this.course = course;
        this.measure = course.tellsGaps() ? "gap" : course.learns() ? "validation loss" : "value";
    }

    Autopsy diverged() {
        int cost = course.run().cost();
        if (!course.bounded() && !course.calls().isEmpty() && told(course.last()) < told(course.first())) {
            return new Autopsy(
                    AutopsyKind.DIVERGED,
                    cost,
                    "The run fell out of the finite numbers " + after(cost) + ": this surface goes down for ever.",
                    "There is nothing to mend: where there is no lowest point, every good descent ends like this.");
        }
        String way = course.calls().isEmpty()
                ? "."
                : ": the " + measure + " went from " + figure(course.first()) + " to " + figure(course.last())
                        + " and then beyond all numbers.";
        return new Autopsy(
                AutopsyKind.DIVERGED, cost, "The run left the finite numbers " + after(cost) + way, smallerSteps());
    }

    Autopsy climbed() {
        String sentence = "The run climbed: it ended at a " + measure + " of " + figure(course.last())
                + " and had started at " + figure(course.first()) + ".";
        return new Autopsy(AutopsyKind.DIVERGED, course.last().cost(), sentence, smallerSteps());
    }

    Autopsy arrived(Call call) {
        return new Autopsy(
                AutopsyKind.CONVERGED,
                call.cost(),
                "The run arrived: " + after(call.cost()) + " the gap was a millionth of what it was at the start.",
                "Can it arrive sooner? Longer steps, momentum, or a method that knows the curvature may save calls.");
    }

    Autopsy settled(Whereabouts where) {
        return new Autopsy(
                AutopsyKind.CONVERGED,
                course.since().cost(),
                "The run arrived at the bottom of what it descends: the gradient fell from "
                        + Figure.of(where.steepnessAtStart()) + " to "
                        + Figure.of(where.ground().steepness()) + ", and " + stayed() + ".",
                course.learns()
                        ? "More steps change nothing; another penalty or other features might."
                        : "More steps change nothing here; another start may end lower.");
    }

    Autopsy few() {
        return new Autopsy(
                AutopsyKind.SLOW,
                null,
                "This run asked " + Figure.count(course.calls().size(), "question") + " only.",
                "Go on for as long as the budget lasts.");
    }

    Autopsy overfitted(Overfit overfit) {
        int cost = overfit.best().cost();
        return new Autopsy(
                AutopsyKind.OVERFITTING,
                cost,
                "The validation loss was least, " + figure(overfit.best()) + ", " + after(cost) + " and has risen to "
                        + Figure.of(overfit.now()) + ", while the training loss went on down from "
                        + Figure.of(overfit.trainingThen()) + " to " + Figure.of(overfit.trainingNow()) + ".",
                "Stop there (early stopping), or hold the weights small with a penalty.");
    }

    Autopsy rising(double share) {
        return toAndFro(Figure.percent(share) + " of the steps in its second half went up.");
    }

    Autopsy turning(double share) {
        return toAndFro(Figure.percent(share) + " of the steps in its second half led back across the step before.");
    }

    private Autopsy toAndFro(String why) {
        return new Autopsy(
                AutopsyKind.OSCILLATING,
                course.secondHalf().get(0).cost(),
                "The run goes to and fro: " + why,
                course.inBatches()
                        ? "Let the learning rate fall on the way, or take larger batches."
                        : "Take a smaller learning rate or less momentum, or let the learning rate fall on the way.");
    }

    Autopsy vanished(Whereabouts where) {
        boolean starved = 2 * where.starved() > where.variables();
        String why = starved
                ? where.starved() + " of " + where.variables()
                        + " variables had less than a thousandth of the largest slope"
                : "its norm was " + Figure.of(where.steepnessAtStart());
        return new Autopsy(
                AutopsyKind.VANISHING_GRADIENT,
                course.first().cost(),
                "The gradient was next to nothing from the first call: " + why + ", and " + stayed() + ".",
                "Begin with weights of another scale, take units that do not saturate (ReLU), or normalise each layer.");
    }

    Autopsy saddle(Ground ground) {
        return new Autopsy(
                AutopsyKind.SADDLE,
                course.settling().cost(),
                (ground.isSummit() ? "The run stands on a summit" : "The run stands at a saddle")
                        + ": the slope is down to " + Figure.of(ground.steepness())
                        + ", but the ground falls away to a side (its curvature there is " + Figure.of(ground.least())
                        + "), and since " + unit() + " " + course.settling().cost() + " the " + measure
                        + " stays at about " + figure(course.last()) + ".",
                "A way down exists: a little noise, momentum or a start slightly aside finds it.");
    }

    Autopsy hollow(Ground ground) {
        return new Autopsy(
                AutopsyKind.LOCAL_MINIMUM,
                course.settling().cost(),
                "The run sits in a local minimum: the ground rises to all sides, but the lowest point of all lies "
                        + Figure.of(ground.stake()) + " lower.",
                "Try another start, longer first steps or some noise; restarts do all of that.");
    }

    Autopsy flat(Ground ground) {
        return stalled(
                "The run stands on a plateau: " + stayed() + ", and the slope is " + Figure.of(ground.steepness())
                        + " only.",
                "Take much longer steps there, or a method that makes the most of a small slope, such as Adam.");
    }

    Autopsy uncharted(Ground ground) {
        return stalled(
                "The run stands where there is next to no slope: " + stayed() + ", and the gradient is down to "
                        + Figure.of(ground.steepness()) + ".",
                "This is a plateau, a saddle or a local minimum: try some noise, longer steps or another start.");
    }

    Autopsy stalled() {
        return stalled(
                "The run stands still: " + stayed() + ".",
                "Look at the path: the steps may have become too small, or it creeps along a valley far steeper across than along.");
    }

    private Autopsy stalled(String sentence, String advice) {
        return new Autopsy(AutopsyKind.STALLED, course.since().cost(), sentence, advice);
    }

    Autopsy slow() {
        return new Autopsy(
                AutopsyKind.SLOW,
                null,
                "It was still going down when it ended, at a " + measure + " of " + figure(course.last()) + ".",
                "Longer steps, or momentum, get further with the same budget.");
    }

    private String smallerSteps() {
        OptionalDouble smoothness = course.asked().smoothness();
        if (smoothness.isEmpty()) return "Take a smaller learning rate: halve it until the curve comes down.";
        double steepest = smoothness.getAsDouble();
        return "The largest curvature L here is " + Figure.of(steepest)
                + ": gradient descent stays with a learning rate below 2/L = " + Figure.of(2 / steepest)
                + ", and 1/L = " + Figure.of(1 / steepest) + " is a good one.";
    }

    private String stayed() {
        double least =
                course.run().least() - (course.tellsGaps() ? course.optimum().value() : 0);
        return "since " + unit() + " " + course.since().cost() + " the " + measure + " has not come below "
                + Figure.of(course.tellsGaps() ? Math.max(0, least) : least);
    }

    private String after(int cost) {
        return "after " + Figure.count(cost, unit());
    }

    /** What costs are counted in: where a run is measured by other examples than it learns from, each example costs. */
    private String unit() {
        return course.learns() ? "example gradient" : "oracle call";
    }

    /** The gap where f* is known, otherwise the value itself. */
    private double told(Call call) {
        return course.tellsGaps() ? course.gap(call) : call.value();
    }

    private String figure(Call call) {
        return Figure.of(told(call));
    }
}

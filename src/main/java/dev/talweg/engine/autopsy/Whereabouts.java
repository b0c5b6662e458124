package dev.talweg.engine.autopsy;

import dev.talweg.engine.objective.Objective;
import dev.talweg.engine.objective.Optimum;
import dev.talweg.engine.objective.Vectors;
import dev.talweg.engine.oracle.Landmarks;
import java.util.Optional;

/** Where a run began and where it ended. */
final class Whereabouts {

    /** A gradient this much smaller than at the start is the bottom of something: four digits of it are gone. */
    private static final double SETTLED = 1e-4;
    /** A variable whose slope is below this share of the largest one does not move while that one does. */
    private static final double STARVED = 1e-3;

    private final Objective asked;
    private final double[] start;
    private final double[] end;
    private final double[] gradientAtStart;
    private final Ground groundAtEnd;
    private final Ground.Place place;

    private Whereabouts(Objective asked, Landmarks landmarks) {
        this.asked = asked;
        this.start = landmarks.first();
        this.end = landmarks.last();
        this.gradientAtStart = new double[start.length];
        double first = asked.valueAndGradient(start, gradientAtStart);
        double last = asked.value(end);
        this.groundAtEnd = Ground.at(end, asked, reach(), stake(first, last));
        this.place = groundAtEnd.place();
    }

    static Optional<Whereabouts> of(Course course) {
        return Optional.ofNullable(course.run().landmarks()).map(known -> new Whereabouts(course.asked(), known));
    }

    /** What kind of place it ended at. */
    Ground.Place place() {
        return place;
    }

    Ground ground() {
        return groundAtEnd;
    }

    /** |∇f| at the start. */
    double steepnessAtStart() {
        return Vectors.norm(gradientAtStart);
    }

    /** How many variables had next to no slope at the start, beside the largest. */
    int starved() {
        double largest = Vectors.largest(gradientAtStart);
        int starved = 0;
        for (double entry : gradientAtStart) if (Math.abs(entry) <= STARVED * largest) starved++;
        return starved;
    }

    /** The number of variables. */
    int variables() {
        return start.length;
    }

    /** The gradient at the end is nothing beside that at the start. */
    boolean settled() {
        return groundAtEnd.steepness() <= SETTLED * steepnessAtStart();
    }

    /**
     * There was next to no slope in most variables from the first: they are starved, or all of them were flat. A loss
     * that is known to be bent everywhere alike has no layers for a gradient to vanish in.
     */
    boolean vanished() {
        if (asked.smoothness().isPresent() || !groundAtEnd.slightSlope()) return false;
        double h = asked.value(start) - asked.optimum().value();
        boolean flat = new Ground(gradientAtStart, new double[0], reach(), h).slightSlope();
        return (flat && place == Ground.Place.FLAT) || 2 * starved() > variables();
    }

    /**
     * A length that matters here: the way to the minimum where it is known, else that from the start or the origin, at
     * least 1.
     */
    private double reach() {
        Optional<double[]> minimum = asked.optimum().point();
        if (minimum.isPresent()) return distance(minimum.get(), end);
        return Math.max(1, Math.max(Vectors.norm(end), distance(start, end)));
    }

    /** What there is to win at the end: the gap where there is one; where f falls for ever, as much as was won. */
    private double stake(double first, double last) {
        Optimum optimum = asked.optimum();
        if (Double.isFinite(optimum.value())) return Math.max(0, last - optimum.value());
        return Math.max(Math.abs(first - last), Math.ulp(last));
    }

    private static double distance(double[] a, double[] b) {
        double[] difference = new double[a.length];
        for (int i = 0; i < a.length; i++) difference[i] = a[i] - b[i];
        return Vectors.norm(difference);
    }
}

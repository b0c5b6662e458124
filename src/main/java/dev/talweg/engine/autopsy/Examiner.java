package dev.talweg.engine.autopsy;

import dev.talweg.engine.autopsy.Ground.Place;
import dev.talweg.engine.oracle.Call;
import java.util.Optional;

/**
 * Finds out what became of a run that asked something. What is certain comes first: that it left the finite numbers or
 * arrived. Then what its values show: overfitting, going to and fro. Then the ground where it ended; and last, that it
 * stands still or does not.
 */
final class Examiner {

    /**
     * The share of steps up that a run of plain steps has at most; a ball with momentum that swings has about a half.
     */
    private static final double RISING = 0.3;
    /** Most steps. */
    private static final double MOST = 0.5;

    private final Course course;
    private final Wording wording;

    Examiner(Course course) {
        this.course = course;
        this.wording = new Wording(course);
    }

    Autopsy autopsy() {
        if (course.run().diverged()) return wording.diverged();
        Optional<Call> arrival = course.arrival();
        if (arrival.isPresent()) return wording.arrived(arrival.get());
        if (course.climbed()) return wording.climbed();
        return Overfit.of(course).map(wording::overfitted).orElseGet(this::going);
    }

    private Autopsy going() {
        if (course.isLong() && course.rising() > RISING) return wording.rising(course.rising());
        return Whereabouts.of(course).flatMap(this::standing).orElseGet(this::moving);
    }

    private Autopsy moving() {
        if (!course.isLong()) return wording.few();
        if (course.turning() > MOST) return wording.turning(course.turning());
        return course.stands() ? wording.stalled() : wording.slow();
    }

    /** What the ground tells, where it explains the run. */
    private Optional<Autopsy> standing(Whereabouts where) {
        boolean stands = course.stands();
        if (stands && course.overExamples() && where.vanished()) return Optional.of(wording.vanished(where));
        if (where.place() == Place.SADDLE) return Optional.of(wording.saddle(where.ground()));
        if (where.place() == Place.HOLLOW && course.asked().optimum().attained()) {
            return Optional.of(wording.hollow(where.ground()));
        }
        if (stands && where.place() == Place.FLAT) return Optional.of(wording.flat(where.ground()));
        if (stands && where.settled() && !course.tellsGaps()) return Optional.of(wording.settled(where));
        return stands && where.ground().isUncharted()
                ? Optional.of(wording.uncharted(where.ground()))
                : Optional.empty();
    }
}

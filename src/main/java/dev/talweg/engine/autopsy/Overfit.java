package dev.talweg.engine.autopsy;

import dev.talweg.engine.oracle.Call;
import dev.talweg.engine.oracle.Landmarks;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The validation loss has turned up while the training loss went on down: what is learnt since then is the examples,
 * not what they have in common. Source: L. Prechelt, Early Stopping, But When?, in Neural Networks: Tricks of the
 * Trade, Springer 1998.
 *
 * @param best the call with the least validation loss
 * @param now the mean validation loss of the last tenth of the run
 * @param trainingThen the training loss at the best call
 * @param trainingNow the training loss at the end
 */
record Overfit(Call best, double now, double trainingThen, double trainingNow) {

    /** Means are over this share of the run. */
    private static final double WINDOW = 0.1;
    /** Times the usual difference from call to call: no noise makes the mean of a tenth of the run go that far. */
    private static final double NOISE = 4;
    /** The least rise that is worth a word, as a share of the loss. */
    private static final double NOTICEABLE = 0.01;

    /** What was overfitted, if it was. */
    static Optional<Overfit> of(Course course) {
        Landmarks landmarks = course.run().landmarks();
        if (!course.learns() || !course.isLong() || landmarks == null) return Optional.empty();
        double[] losses = course.calls().stream().mapToDouble(Call::value).toArray();
        int window = (int) Math.max(1, WINDOW * losses.length);
        int best = best(course.calls());
        if (best >= losses.length - 2 * window) return Optional.empty();
        double then = mean(losses, Math.max(0, best - window / 2), window);
        double now = mean(losses, losses.length - window, window);
        double margin = Math.max(NOISE * usualDifference(losses), NOTICEABLE * Math.abs(then));
        double trainingThen = course.asked().value(landmarks.lowest());
        double trainingNow = course.asked().value(landmarks.last());
        if (now - then <= margin || trainingNow >= trainingThen) return Optional.empty();
        return Optional.of(new Overfit(course.calls().get(best), now, trainingThen, trainingNow));
    }

    private static int best(List<Call> calls) {
        int best = 0;
        for (int i = 1; i < calls.size(); i++)
            if (calls.get(i).value() < calls.get(best).value()) best = i;
        return best;
    }

    private static double mean(double[] values, int from, int count) {
        return Arrays.stream(values, from, from + count).average().orElseThrow();
    }

    /** The median of the differences from call to call. */
    private static double usualDifference(double[] values) {
        double[] differences = new double[values.length - 1];
        for (int i = 0; i < differences.length; i++) differences[i] = Math.abs(values[i + 1] - values[i]);
        Arrays.sort(differences);
        return differences[differences.length / 2];
    }
}

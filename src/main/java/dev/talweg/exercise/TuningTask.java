package dev.talweg.exercise;

import dev.talweg.engine.data.DataSet;
import dev.talweg.engine.data.Split;
import dev.talweg.engine.objective.Surface;
import dev.talweg.engine.tuning.ValidationLoss;
import java.util.Optional;

/**
 * Searching for settings: each call trains a model, and what counts is the validation loss of the best one so far.
 * Every hidden instance has examples of its own, in units of its own, so that its best learning rate lies elsewhere.
 *
 * @param steps of each training
 * @param start the settings to begin with: powers of ten of the learning rate and of the penalty
 * @param decades the farthest that units stray, in powers of ten
 */
record TuningTask(
        String slug,
        Examples examples,
        double validationShare,
        int steps,
        double[] start,
        double decades,
        Optional<Surface> surface)
        implements Task.Terrain {

    /** With a picture of the public instance, which takes ten thousand trainings. */
    TuningTask drawn(Surface.Window window) {
        Surface drawn = Surface.of(publicInstance().measured(), window, start);
        return new TuningTask(slug, examples, validationShare, steps, start, decades, Optional.of(drawn));
    }

    @Override
    public Kind kind() {
        return Kind.MINIMIZE;
    }

    @Override
    public boolean hasData() {
        return true;
    }

    @Override
    public Instance publicInstance() {
        return instance(0, 1, 0);
    }

    @Override
    public Instance hidden(String secret, int number) {
        Draws draws = new Draws(secret, slug + "/" + number);
        long table = draws.bits();
        double unit = StrictMath.pow(10, draws.between(-decades, decades));
        return instance(table, unit, draws.bits());
    }

    private Instance instance(long table, double unit, long seed) {
        Split split = Split.of(examples.drawn(table), validationShare, table).normalised();
        Split measured = new Split(in(split.training(), unit), in(split.validation(), unit));
        return new Instance(new ValidationLoss(measured, steps), Optional.empty(), start, seed);
    }

    private static DataSet in(DataSet table, double unit) {
        double[][] rows = table.rows();
        for (double[] row : rows) for (int j = 0; j < row.length; j++) row[j] *= unit;
        return new DataSet(table.names(), rows, table.labels());
    }
}

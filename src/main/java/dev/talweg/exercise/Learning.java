package dev.talweg.exercise;

import dev.talweg.engine.data.DataSet;
import dev.talweg.engine.data.Split;
import dev.talweg.engine.learning.LogisticLoss;
import dev.talweg.engine.objective.Rotation;
import dev.talweg.engine.objective.Surface;
import java.util.Arrays;
import java.util.Optional;

/**
 * Learning a logistic regression: every instance parts the examples anew into training and validation, normalises both
 * by the training part, and starts at 0. The validation loss carries no penalty. The hidden instances turn the space of
 * the features, each in its own way: weights that were learnt elsewhere are worth nothing there.
 */
record Learning(String slug, DataSet data, double validationShare, double penalty) implements Task.Terrain {

    @Override
    public Kind kind() {
        return Kind.LEARN;
    }

    @Override
    public int dimension() {
        return data.features() + 1;
    }

    @Override
    public Optional<Surface> surface() {
        return Optional.empty();
    }

    @Override
    public Instance publicInstance() {
        return instance(parted(0), 0);
    }

    /** The order of the draws is part of every published score; the seed is told, so it is drawn apart. */
    @Override
    public Instance hidden(String secret, int number) {
        Draws draws = new Draws(secret, slug + "/" + number);
        Split split = parted(draws.bits());
        Rotation rotation = Rotation.drawn(data.features(), draws::normal);
        Split turned = new Split(turned(split.training(), rotation), turned(split.validation(), rotation));
        return instance(turned, draws.bits());
    }

    private Split parted(long seed) {
        return Split.of(data, validationShare, seed).normalised();
    }

    private Instance instance(Split split, long seed) {
        LogisticLoss training = new LogisticLoss(split.training(), penalty);
        LogisticLoss validation = new LogisticLoss(split.validation(), 0);
        return new Instance(validation, Optional.of(training), new double[training.dimension()], seed);
    }

    private static DataSet turned(DataSet table, Rotation rotation) {
        double[][] rows = Arrays.stream(table.rows()).map(rotation::turn).toArray(double[][]::new);
        return new DataSet(table.names(), rows, table.labels());
    }
}

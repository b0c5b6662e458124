package dev.talweg.exercise;

import dev.talweg.engine.data.DataSet;
import dev.talweg.engine.data.Split;
import dev.talweg.engine.learning.LogisticLoss;
import dev.talweg.engine.objective.Surface;
import java.util.Optional;

/**
 * Learning a logistic regression: every instance parts the examples anew into training and validation, normalises both
 * by the training part, and starts at 0. The validation loss carries no penalty.
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
        return instance(0);
    }

    @Override
    public Instance hidden(String secret, int number) {
        return instance(new Draws(secret, slug + "/" + number).bits());
    }

    private Instance instance(long seed) {
        Split split = Split.of(data, validationShare, seed).normalised();
        LogisticLoss training = new LogisticLoss(split.training(), penalty);
        LogisticLoss validation = new LogisticLoss(split.validation(), 0);
        return new Instance(validation, Optional.of(training), new double[training.dimension()], seed);
    }
}

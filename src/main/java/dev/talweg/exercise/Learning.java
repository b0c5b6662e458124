package dev.talweg.exercise;

import dev.talweg.engine.data.DataSet;
import dev.talweg.engine.data.Split;
import dev.talweg.engine.objective.Objective;
import dev.talweg.engine.objective.Rotation;
import dev.talweg.engine.objective.Surface;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Learning from examples: every instance parts them anew into training and validation, and normalises both by the
 * training part. The validation loss carries no penalty. The hidden instances turn the space of the features, each in
 * its own way: weights that were learnt elsewhere are worth nothing there. Where there are several models, the hidden
 * instances take turns; the public one has the first.
 */
record Learning(String slug, Examples examples, List<Model> models, double validationShare, double penalty)
        implements Task.Terrain {

    Learning {
        models = List.copyOf(models);
    }

    @Override
    public Kind kind() {
        return Kind.LEARN;
    }

    @Override
    public Optional<Surface> surface() {
        return Optional.empty();
    }

    @Override
    public boolean hasData() {
        return true;
    }

    @Override
    public Instance publicInstance() {
        Model model = models.get(0);
        return instance(model, parted(model, 0), 0);
    }

    /** The order of the draws is part of every published score; the seed is told, so it is drawn apart. */
    @Override
    public Instance hidden(String secret, int number) {
        Model model = models.get(number % models.size());
        Draws draws = new Draws(secret, slug + "/" + number);
        Split split = parted(model, draws.bits());
        if (model.takesMeasurements()) {
            Rotation rotation = Rotation.drawn(split.training().features(), draws::normal);
            split = new Split(turned(split.training(), rotation), turned(split.validation(), rotation));
        }
        return instance(model, split, draws.bits());
    }

    private Split parted(Model model, long seed) {
        Split split = Split.of(examples.drawn(seed), validationShare, seed);
        return model.takesMeasurements() ? split.normalised() : split;
    }

    private Instance instance(Model model, Split split, long seed) {
        Objective validation = model.measured(split.validation());
        return new Instance(
                validation,
                Optional.of(model.loss(split.training(), penalty)),
                model.start(split.training(), seed),
                seed);
    }

    private static DataSet turned(DataSet table, Rotation rotation) {
        double[][] rows = Arrays.stream(table.rows()).map(rotation::turn).toArray(double[][]::new);
        return new DataSet(table.names(), rows, table.labels());
    }
}

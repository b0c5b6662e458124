package dev.talweg.exercise;

import dev.talweg.engine.data.DataSet;
import dev.talweg.engine.data.Normalisation;
import dev.talweg.engine.learning.FairLogisticLoss;
import dev.talweg.engine.objective.Surface;
import java.util.Optional;

/**
 * Fitting a logistic regression that is to treat two groups alike, counted in oracle calls: the loss over all examples
 * itself is what gets low. Every instance has examples of its own and starts at 0. The last feature says the group.
 *
 * @param weight of the side-constraint
 */
record Fitting(String slug, Examples examples, double penalty, double weight) implements Task.Terrain {

    @Override
    public Kind kind() {
        return Kind.MINIMIZE;
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
        return instance(0, 0);
    }

    @Override
    public Instance hidden(String secret, int number) {
        Draws draws = new Draws(secret, slug + "/" + number);
        return instance(draws.bits(), draws.bits());
    }

    private Instance instance(long table, long seed) {
        Known loss = Known.solved(new FairLogisticLoss(normalised(examples.drawn(table)), penalty, weight));
        return new Instance(loss, Optional.empty(), new double[loss.dimension()], seed);
    }

    private static DataSet normalised(DataSet table) {
        int group = table.features() - 1;
        double[][] rows = Normalisation.fit(table).apply(table).rows();
        double[][] groups = table.rows();
        for (int i = 0; i < rows.length; i++) rows[i][group] = groups[i][group];
        return new DataSet(table.names(), rows, table.labels());
    }
}

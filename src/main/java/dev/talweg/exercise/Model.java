package dev.talweg.exercise;

import dev.talweg.engine.data.DataSet;
import dev.talweg.engine.learning.LinearLoss;
import dev.talweg.engine.learning.LogisticLoss;
import dev.talweg.engine.learning.LowRankLoss;
import dev.talweg.engine.learning.Penalty;
import dev.talweg.engine.learning.SoftmaxLoss;
import dev.talweg.engine.learning.network.Network;
import dev.talweg.engine.objective.FiniteSum;
import dev.talweg.engine.objective.Objective;
import java.util.Random;

/** What is learnt from a table: its loss over examples, and where to start. */
sealed interface Model {

    /** The mean loss over the examples, with a ridge penalty. */
    FiniteSum loss(DataSet data, double penalty);

    /** What is measured on examples that nothing is learnt from. */
    default Objective measured(DataSet data) {
        return loss(data, 0);
    }

    /** Where a descent begins; the same for the same seed. */
    default double[] start(DataSet data, long seed) {
        return new double[loss(data, 0).dimension()];
    }

    /** Its features are measurements, which may be normalised and whose space may be turned. */
    default boolean takesMeasurements() {
        return true;
    }

    /** Least squares with a bias. */
    record Linear() implements Model {

        @Override
        public FiniteSum loss(DataSet data, double penalty) {
            return new LinearLoss(data, Penalty.ridge(penalty));
        }

        /** What is least on a few examples is nobody's aim: it is not told. */
        @Override
        public Objective measured(DataSet data) {
            return Known.bounded(loss(data, 0));
        }
    }

    /** Two classes. */
    record Logistic() implements Model {

        @Override
        public FiniteSum loss(DataSet data, double penalty) {
            return new LogisticLoss(data, penalty);
        }
    }

    /** Several classes, without hidden units. */
    record Softmax(int classes) implements Model {

        @Override
        public FiniteSum loss(DataSet data, double penalty) {
            return new SoftmaxLoss(data, classes, Penalty.ridge(penalty));
        }
    }

    /**
     * Several classes, with hidden units.
     *
     * @param size of the weights to start from, as a share of what is usual
     */
    record Layered(Network.Shape shape, double size) implements Model {

        @Override
        public Network loss(DataSet data, double penalty) {
            return new Network(data, shape, Penalty.ridge(penalty));
        }

        @Override
        public double[] start(DataSet data, long seed) {
            double[] start = loss(data, 0).start(new Random(seed));
            for (int j = 0; j < start.length; j++) start[j] *= size;
            return start;
        }
    }

    /**
     * Ratings of items by users.
     *
     * @param size of the numbers to start from
     */
    record LowRank(LowRankLoss.Shape shape, double size) implements Model {

        @Override
        public LowRankLoss loss(DataSet data, double penalty) {
            return new LowRankLoss(data, shape, Penalty.ridge(penalty));
        }

        @Override
        public double[] start(DataSet data, long seed) {
            return loss(data, 0).start(size, new Random(seed));
        }

        @Override
        public boolean takesMeasurements() {
            return false;
        }
    }
}

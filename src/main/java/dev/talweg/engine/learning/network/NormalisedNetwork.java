package dev.talweg.engine.learning.network;

import dev.talweg.engine.data.DataSet;
import dev.talweg.engine.learning.CrossEntropy;
import dev.talweg.engine.learning.Dense;
import dev.talweg.engine.learning.Kernels;
import dev.talweg.engine.objective.Objective;
import dev.talweg.engine.objective.Optimum;
import dev.talweg.engine.objective.Scratch;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * The loss of a network that tells classes, with a hidden layer of ReLU units whose scores are normalised over all
 * examples ({@link BatchNorm}): f = 1/n Σ [ln Σ_c exp z_c − z_y], z = W₂ max(0, norm(W₁ x + b₁)) + b₂. Not a mean over
 * examples, since normalising ties each to all others. The variables are the hidden layer's, unit after unit its
 * weights and its bias (on which f does not depend), then γ, then β, then the last layer's. Labels are classes from 0.
 * Never below 0, not convex. The table is one batch, of at least two examples; a network on another batch is another
 * objective of the same variables.
 */
public final class NormalisedNetwork implements Objective {

    /** How much of the running moments each new batch replaces, as in PyTorch. */
    private static final double MOMENTUM = 0.1;

    private final double[][] rows;
    private final double[][] columns;
    private final double[] labels;
    private final Dense hidden;
    private final BatchNorm norm;
    private final Dense last;
    private final Scratch<Memory> scratch;

    /** The mean loss over the examples, of a network with so many hidden units. */
    public NormalisedNetwork(DataSet data, int units, int classes) {
        if (data.size() < 2) throw new IllegalArgumentException("one example has no variance to normalise by");
        this.rows = data.rows();
        this.labels = CrossEntropy.classes(data.labels(), classes);
        this.columns = new double[data.features()][data.size()];
        Kernels.transpose(rows, data.size(), data.features(), columns);
        this.hidden = new Dense(data.features(), units, true, 0);
        this.norm = new BatchNorm(units, hidden.end());
        this.last = new Dense(units, classes, true, norm.end());
        this.scratch = new Scratch<>(Memory::new);
    }

    private final class Memory {
        final BatchNorm.Measured measured = new BatchNorm.Measured(hidden.units(), labels.length);
        final double[][] activations = new double[hidden.units()][labels.length];
        final double[][] turned = new double[labels.length][hidden.units()];
        final double[][] scores = new double[last.units()][labels.length];
        final double[][] slopes = new double[hidden.units()][labels.length];
        final double[] spare = new double[Math.max(hidden.inputs(), Math.max(hidden.units(), last.units()))];
        final CrossEntropy entropy = new CrossEntropy(labels.length);
    }

    @Override
    public int dimension() {
        return last.end();
    }

    /**
     * Where to start: weights normal with the variance 2 / inputs (He) and, in the last layer, 1 / inputs; γ = 1, all
     * else 0.
     */
    public double[] start(RandomGenerator random) {
        double[] x = new double[dimension()];
        hidden.markWeights(x);
        last.markWeights(x);
        for (int j = 0; j < x.length; j++) {
            double variance = (j < hidden.end() ? 2.0 : 1.0) / (j < hidden.end() ? hidden.inputs() : last.inputs());
            if (x[j] == 1) x[j] = Math.sqrt(variance) * random.nextGaussian();
        }
        norm.start(x);
        return x;
    }

    @Override
    public double value(double[] x) {
        requireDimension(x);
        Memory memory = scratch.borrow();
        double value = forward(x, memory);
        scratch.giveBack(memory);
        return value;
    }

    @Override
    public double valueAndGradient(double[] x, double[] gradient) {
        requireDimension(x);
        requireDimension(gradient);
        Memory memory = scratch.borrow();
        double value = forward(x, memory);
        Arrays.fill(gradient, 0);
        backward(x, memory, gradient);
        scratch.giveBack(memory);
        for (int j = 0; j < gradient.length; j++) gradient[j] /= labels.length;
        if (Double.isNaN(value)) Arrays.fill(gradient, Double.NaN);
        return value;
    }

    private double forward(double[] x, Memory memory) {
        int n = labels.length;
        hidden.forward(x, columns, memory.activations, n);
        norm.forward(x, memory.activations, n, memory.measured);
        for (double[] unit : memory.activations) Activation.RELU.apply(unit, n);
        last.forward(x, memory.activations, memory.scores, n);
        return memory.entropy.slopes(memory.scores, labels, n) / n;
    }

    private void backward(double[] x, Memory memory, double[] gradient) {
        int n = labels.length;
        Kernels.transpose(memory.activations, hidden.units(), n, memory.turned);
        last.addGradient(memory.scores, memory.turned, n, memory.spare, gradient);
        last.backward(x, memory.scores, memory.slopes, n, memory.spare);
        for (int u = 0; u < hidden.units(); u++) {
            Activation.RELU.scale(memory.slopes[u], memory.activations[u], n);
        }
        norm.backward(x, memory.slopes, n, memory.measured, gradient);
        hidden.addGradient(memory.slopes, rows, n, memory.spare, gradient);
    }

    @Override
    public Optimum optimum() {
        return Optimum.bound(0);
    }

    /** The moments before, and a tenth of those measured at x; the variance with the divisor n − 1. */
    public RunningMoments seen(double[] x, RunningMoments before) {
        requireDimension(x);
        Memory memory = scratch.borrow();
        forward(x, memory);
        int n = labels.length;
        double[] variances = memory.measured.variances.clone();
        for (int u = 0; u < variances.length; u++) variances[u] *= (double) n / (n - 1);
        RunningMoments after = before.and(memory.measured.means, variances, MOMENTUM);
        scratch.giveBack(memory);
        return after;
    }

    /** The scores of any examples, examples × classes, normalised by the running moments instead of their own. */
    public double[][] scores(double[] x, RunningMoments moments, DataSet data) {
        requireDimension(x);
        int n = data.size();
        double[][] inputs = new double[data.features()][n];
        Kernels.transpose(data.rows(), n, data.features(), inputs);
        double[][] activations = new double[hidden.units()][n];
        hidden.forward(x, inputs, activations, n);
        norm.apply(x, activations, n, moments);
        for (double[] unit : activations) Activation.RELU.apply(unit, n);
        double[][] scores = new double[last.units()][n];
        last.forward(x, activations, scores, n);
        double[][] turned = new double[n][last.units()];
        Kernels.transpose(scores, last.units(), n, turned);
        return turned;
    }
}

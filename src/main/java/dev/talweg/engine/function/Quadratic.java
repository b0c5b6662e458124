package dev.talweg.engine.function;

import dev.talweg.engine.objective.Curved;
import dev.talweg.engine.objective.Optimum;
import dev.talweg.engine.objective.Rotation;
import java.util.Arrays;
import java.util.OptionalDouble;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.dense.row.factory.LinearSolverFactory_DDRM;

/**
 * A bowl, f(x) = ½ xᵀA x − bᵀx with a symmetric positive definite A; gradient A x − b, least at A⁻¹b. Its condition
 * number is the largest eigenvalue of A over the smallest: how long the bowl is for its width.
 */
public final class Quadratic implements Curved {

    private final double[][] matrix;
    private final double[] linear;
    private final Optimum optimum;
    private final double smoothness;

    private Quadratic(double[][] matrix, double[] linear, Optimum optimum, double smoothness) {
        this.matrix = matrix;
        this.linear = linear;
        this.optimum = optimum;
        this.smoothness = smoothness;
    }

    /**
     * A bowl from its matrix and linear part.
     *
     * @throws IllegalArgumentException when the matrix is not square, symmetric and positive definite
     */
    public static Quadratic of(double[][] matrix, double[] linear) {
        int n = linear.length;
        double[][] copy = new double[n][];
        if (matrix.length != n) throw new IllegalArgumentException("A has " + matrix.length + " rows, b has " + n);
        for (int i = 0; i < n; i++) {
            if (matrix[i].length != n) throw new IllegalArgumentException("A is not square: " + matrix[i].length);
            copy[i] = matrix[i].clone();
            for (int j = 0; j < i; j++) {
                if (copy[i][j] != copy[j][i]) throw new IllegalArgumentException("A is not symmetric");
            }
        }
        double[] point = solved(copy, linear);
        double least = 0;
        for (int i = 0; i < n; i++) least -= 0.5 * linear[i] * point[i];
        return new Quadratic(copy, linear.clone(), Optimum.at(least, point), largestEigenvalue(copy));
    }

    /**
     * A bowl about the origin whose curvatures run from 1 to {@code condition} in equal ratios, turned by {@code
     * rotation}; least at 0, where f = 0.
     */
    public static Quadratic bowl(double condition, Rotation rotation) {
        if (!(condition >= 1) || !Double.isFinite(condition)) {
            throw new IllegalArgumentException("a condition number is at least 1: " + condition);
        }
        int n = rotation.dimension();
        double[][] matrix = new double[n][n];
        for (int k = 0; k < n; k++) {
            double curvature = n == 1 ? condition : StrictMath.pow(condition, (double) k / (n - 1));
            double[] unit = new double[n];
            unit[k] = 1;
            double[] axis = rotation.turn(unit);
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) matrix[i][j] += curvature * (axis[i] * axis[j]);
            }
        }
        return new Quadratic(matrix, new double[n], Optimum.at(0, new double[n]), condition);
    }

    @Override
    public int dimension() {
        return linear.length;
    }

    @Override
    public double value(double[] x) {
        requireDimension(x);
        double value = 0;
        for (int i = 0; i < linear.length; i++) value += x[i] * (0.5 * product(i, x) - linear[i]);
        return value;
    }

    @Override
    public double valueAndGradient(double[] x, double[] gradient) {
        requireDimension(x);
        requireDimension(gradient);
        double value = 0;
        for (int i = 0; i < linear.length; i++) {
            double product = product(i, x);
            gradient[i] = product - linear[i];
            value += x[i] * (0.5 * product - linear[i]);
        }
        return value;
    }

    @Override
    public void gradients(double[][] x, double[][] gradients) {
        requireDimension(x, gradients);
        for (int i = 0; i < linear.length; i++) {
            double[] along = gradients[i];
            Arrays.fill(along, 0);
            for (int j = 0; j < linear.length; j++) add(matrix[i][j], x[j], along);
            for (int k = 0; k < along.length; k++) along[k] -= linear[i];
        }
    }

    @Override
    public void hessian(double[] x, double[][] hessian) {
        requireDimension(x);
        requireSquare(hessian);
        for (int i = 0; i < linear.length; i++) System.arraycopy(matrix[i], 0, hessian[i], 0, linear.length);
    }

    @Override
    public Optimum optimum() {
        return optimum;
    }

    @Override
    public OptionalDouble smoothness() {
        return OptionalDouble.of(smoothness);
    }

    /** The i-th entry of A x. */
    private double product(int i, double[] x) {
        double[] row = matrix[i];
        double product = 0;
        for (int j = 0; j < row.length; j++) product += row[j] * x[j];
        return product;
    }

    private static void add(double factor, double[] column, double[] to) {
        for (int k = 0; k < to.length; k++) to[k] += factor * column[k];
    }

    private static double[] solved(double[][] matrix, double[] right) {
        DMatrixRMaj x = new DMatrixRMaj(right.length, 1);
        var solver = LinearSolverFactory_DDRM.symmPosDef(right.length);
        if (!solver.setA(new DMatrixRMaj(matrix))) throw new IllegalArgumentException("A is not positive definite");
        solver.solve(new DMatrixRMaj(right.length, 1, true, right.clone()), x);
        return x.getData().clone();
    }

    private static double largestEigenvalue(double[][] matrix) {
        var decomposition = DecompositionFactory_DDRM.eig(matrix.length, false, true);
        decomposition.decompose(new DMatrixRMaj(matrix));
        double largest = 0;
        for (int i = 0; i < matrix.length; i++) {
            largest = StrictMath.max(largest, decomposition.getEigenvalue(i).getReal());
        }
        return largest;
    }
}

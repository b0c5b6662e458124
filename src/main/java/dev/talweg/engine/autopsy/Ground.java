package dev.talweg.engine.autopsy;

import dev.talweg.engine.descent.Slope;
import dev.talweg.engine.objective.Objective;
import dev.talweg.engine.objective.Vectors;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/**
 * The ground around a point, from the gradient g there and the eigenvalues λᵢ of the second derivatives. What is small
 * has to be small for something, or another unit of x or f would change the finding: lengths are compared with a reach
 * R, heights with the gap h down to the least value, or to its bound.
 *
 * @param slopes |gᵢ| along each eigenvector; where curvatures are not known, along each variable
 * @param curvatures λᵢ; empty where there are too many variables to know them
 * @param reach R
 * @param stake h
 */
record Ground(double[] slopes, double[] curvatures, double reach, double stake) {

    /** Up to here the eigenvalues cost at most 128 gradients and some milliseconds. */
    private static final int LARGEST = 64;
    /** Less than a hundredth of the gap, or of the reach, is next to nothing. */
    private static final double LITTLE = 0.01;
    /** On a convex surface the slope times the way to the minimum is never below the gap; a tenth of that is flat. */
    private static final double FLAT = 0.1;
    /** Curvature that changes f by less than this share of the gap within reach may be rounding. */
    private static final double ROUNDING = 1e-9;

    /** What kind of place it is. */
    enum Place {
        /** Stationary, and the ground bends down to at least one side. */
        SADDLE,
        /** Stationary, and the ground bends up to all sides. */
        HOLLOW,
        /** Neither slope nor curvature leads anywhere within reach. */
        FLAT,
        /** Anything else, such as a slope; or there are too many variables to tell. */
        OPEN
    }

    /** The ground at x; with more than 64 variables its curvatures are left out. */
    static Ground at(double[] x, Objective objective, double reach, double stake) {
        int n = x.length;
        double[] gradient = new double[n];
        objective.valueAndGradient(x, gradient);
        Ground uncharted = new Ground(gradient, new double[0], reach, stake);
        if (n > LARGEST) return uncharted;
        double[][] hessian = new double[n][n];
        if (!Slope.of(objective).hessian(x.clone(), hessian) || !isFinite(hessian)) return uncharted;
        EigenDecomposition_F64<DMatrixRMaj> eigen = DecompositionFactory_DDRM.eig(n, true, true);
        if (!eigen.decompose(new DMatrixRMaj(hessian))) return uncharted;
        double[] slopes = new double[n];
        double[] curvatures = new double[n];
        for (int i = 0; i < n; i++) {
            DMatrixRMaj direction = eigen.getEigenVector(i);
            double slope = 0;
            for (int j = 0; j < n; j++) slope += gradient[j] * direction.get(j);
            slopes[i] = Math.abs(slope);
            curvatures[i] = eigen.getEigenvalue(i).getReal();
        }
        return new Ground(slopes, curvatures, reach, stake);
    }

    Place place() {
        if (curvatures.length == 0) return Place.OPEN;
        double steepest = steepest();
        boolean bent = steepest * reach * reach > ROUNDING * stake;
        if (bent && stationary()) return least() <= -LITTLE * steepest ? Place.SADDLE : Place.HOLLOW;
        return slightSlope() && steepest * reach * reach / 2 <= FLAT * stake ? Place.FLAT : Place.OPEN;
    }

    /** |g| R is far below the gap. */
    boolean slightSlope() {
        return steepness() * reach <= FLAT * stake;
    }

    /** There is next to no slope, and too many variables to know the curvatures. */
    boolean isUncharted() {
        return curvatures.length == 0 && slightSlope();
    }

    /** It bends down to all sides. */
    boolean isSummit() {
        for (double curvature : curvatures) if (curvature > -LITTLE * steepest()) return false;
        return true;
    }

    /** |g|, the Euclidean norm of the gradient. */
    double steepness() {
        return Vectors.norm(slopes);
    }

    /** The smallest λᵢ. */
    double least() {
        double least = Double.POSITIVE_INFINITY;
        for (double curvature : curvatures) least = Math.min(least, curvature);
        return least;
    }

    /** The largest |λᵢ|. */
    double steepest() {
        double steepest = 0;
        for (double curvature : curvatures) steepest = Math.max(steepest, Math.abs(curvature));
        return steepest;
    }

    /**
     * Σ |gᵢ| min(R, |gᵢ/λᵢ|), twice what Newton's step along each direction promises, is next to nothing; and along the
     * directions that are bent at all, that step is next to nothing, too. The latter tells a saddle from the far end of
     * a plateau, where g and λ vanish together and their ratio does not.
     */
    private boolean stationary() {
        double promise = 0;
        double away = 0;
        double bent = LITTLE * steepest();
        for (int i = 0; i < slopes.length; i++) {
            if (slopes[i] == 0) continue;
            double step = Math.min(reach, slopes[i] / Math.abs(curvatures[i]));
            promise += slopes[i] * step;
            if (Math.abs(curvatures[i]) >= bent) away += step * step;
        }
        return promise <= LITTLE * stake && Math.sqrt(away) <= LITTLE * reach;
    }

    private static boolean isFinite(double[][] matrix) {
        for (double[] row : matrix) for (double entry : row) if (!Double.isFinite(entry)) return false;
        return true;
    }
}

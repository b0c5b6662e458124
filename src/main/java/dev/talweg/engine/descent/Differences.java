package dev.talweg.engine.descent;

/** Second derivatives from gradients. */
public final class Differences {

    private static final double STEP = StrictMath.cbrt(StrictMath.ulp(1.0));

    private Differences() {}

    /** ∂²f/∂xᵢ∂xⱼ ≈ (∂ᵢf(x + h eⱼ) − ∂ᵢf(x − h eⱼ)) / 2h, and the mean of both orders. */
    public static boolean hessian(Slope slope, double[] x, double[][] hessian) {
        int n = x.length;
        double[] above = new double[n];
        double[] below = new double[n];
        for (int j = 0; j < n; j++) {
            double kept = x[j];
            double h = STEP * Math.max(1, Math.abs(kept));
            x[j] = kept + h;
            boolean told = slope.gradient(x, above);
            x[j] = kept - h;
            told = told && slope.gradient(x, below);
            x[j] = kept;
            if (!told) return false;
            for (int i = 0; i < n; i++) hessian[i][j] = (above[i] - below[i]) / (2 * h);
        }
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                double mean = (hessian[i][j] + hessian[j][i]) / 2;
                hessian[i][j] = mean;
                hessian[j][i] = mean;
            }
        }
        return true;
    }
}

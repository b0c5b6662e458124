package dev.talweg.engine.descent;

/**
 * Adam: m ← β₁ m + (1 − β₁) g, v ← β₂ v + (1 − β₂) g², x ← x − η / (1 − β₁ᵗ) · m / (√v / √(1 − β₂ᵗ) + ε), element by element.
 * ε is added after v is corrected for its bias, as in PyTorch. Source: D. P. Kingma and J. Ba, ICLR 2015.
 */
final class Adam implements Update {

    private final double beta1;
    private final double beta2;
    private final double epsilon;
    private double[] m = {};
    private double[] v = {};
    private int t;

    Adam(double beta1, double beta2, double epsilon) {
        this.beta1 = beta1;
        this.beta2 = beta2;
        this.epsilon = epsilon;
    }

    @Override
    public void step(double[] x, double[] gradient, double rate) {
        if (t == 0) {
            m = new double[x.length];
            v = new double[x.length];
        }
        t++;
        double size = rate / (1 - StrictMath.pow(beta1, t));
        double root = StrictMath.sqrt(1 - StrictMath.pow(beta2, t));
        for (int i = 0; i < x.length; i++) {
            double g = gradient[i];
            m[i] = beta1 * m[i] + (1 - beta1) * g;
            v[i] = beta2 * v[i] + (1 - beta2) * g * g;
            x[i] -= size * m[i] / (StrictMath.sqrt(v[i]) / root + epsilon);
        }
    }
}

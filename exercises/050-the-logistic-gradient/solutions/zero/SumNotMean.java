// The sum of the gradients instead of their mean.
class SumNotMean {
    static double[] gradient(double[] w, double[][] X, double[] y) {
        double[] g = new double[w.length];
        for (int i = 0; i < y.length; i++) {
            double z = 0;
            for (int j = 0; j < w.length; j++) z += w[j] * X[i][j];
            for (int j = 0; j < w.length; j++) g[j] += (Math.tanh(z / 2) / 2 + 0.5 - y[i]) * X[i][j];
        }
        return g;
    }
}

class Stable {
    static double[] gradient(double[] w, double[][] X, double[] y) {
        double[] g = new double[w.length];
        for (int i = 0; i < y.length; i++) {
            double z = 0;
            for (int j = 0; j < w.length; j++) z += w[j] * X[i][j];
            double small = Math.exp(-Math.abs(z));
            double p = (z >= 0 ? 1 : small) / (1 + small);
            for (int j = 0; j < w.length; j++) g[j] += (p - y[i]) * X[i][j] / y.length;
        }
        return g;
    }
}

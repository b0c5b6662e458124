class ByHand {
    static double[] gradient(double[] w, double[][] X, double[] y, double penalty) {
        double[] g = new double[w.length];
        for (int i = 0; i < y.length; i++) {
            double error = -y[i];
            for (int j = 0; j < w.length; j++) error += w[j] * X[i][j];
            for (int j = 0; j < w.length; j++) g[j] += error * X[i][j] / y.length;
        }
        for (int j = 0; j < w.length; j++) g[j] += penalty * w[j];
        return g;
    }
}

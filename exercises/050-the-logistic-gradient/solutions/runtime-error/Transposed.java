class Transposed {
    static double[] gradient(double[] w, double[][] X, double[] y) {
        double[] g = new double[w.length];
        for (int j = 0; j < y.length; j++) for (int i = 0; i < w.length; i++) g[i] += X[i][j] * y[j];
        return g;
    }
}

class Insatiable {
    static double[] minimize(Oracle oracle, double[] x0) {
        for (int step = 0; step < 1000; step++) {
            double[] g = oracle.gradient(x0);
            for (int i = 0; i < x0.length; i++) x0[i] -= 0.1 * g[i];
        }
        return x0;
    }
}

class Adam {
    static double[] minimize(Oracle oracle, double[] x0) {
        double[] x = x0, m = new double[x.length], v = new double[x.length];
        int size = 16, steps = oracle.budget() / size;
        for (int t = 1; t <= steps; t++) {
            double[] g = oracle.batchGradient(x, size);
            double rate = 0.1 * (1 + Math.cos(Math.PI * t / steps)) / 2;
            for (int i = 0; i < x.length; i++) {
                m[i] = 0.9 * m[i] + 0.1 * g[i];
                v[i] = 0.999 * v[i] + 0.001 * g[i] * g[i];
                x[i] -= rate * (m[i] / (1 - Math.pow(0.9, t))) / (Math.sqrt(v[i] / (1 - Math.pow(0.999, t))) + 1e-8);
            }
        }
        return x;
    }
}

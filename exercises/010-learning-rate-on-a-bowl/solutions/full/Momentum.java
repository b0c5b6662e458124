class Momentum {
    static double[] minimize(Oracle oracle, double[] x0) {
        double[] x = x0, velocity = new double[x.length];
        while (oracle.remaining() > 0) {
            double[] g = oracle.gradient(x);
            for (int i = 0; i < x.length; i++) x[i] += velocity[i] = 0.5 * velocity[i] - 0.18 * g[i];
        }
        return x;
    }
}

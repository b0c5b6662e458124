class Spins {
    static double[] minimize(Oracle oracle, double[] x0) {
        double x = 0;
        while (x >= 0) x = Math.sin(x) + 1;
        return x0;
    }
}

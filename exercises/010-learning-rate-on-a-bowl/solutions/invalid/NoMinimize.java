class NoMinimize {
    static double[] minimise(Oracle oracle, double[] x0) {
        return x0;
    }
}

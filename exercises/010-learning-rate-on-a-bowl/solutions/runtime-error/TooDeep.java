class TooDeep {
    static double[] minimize(Oracle oracle, double[] x0) {
        return minimize(oracle, x0);
    }
}

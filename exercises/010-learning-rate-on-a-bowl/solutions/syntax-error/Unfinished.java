class Unfinished {
    static double[] minimize(Oracle oracle, double[] x0) {
        return x0
    }
}

class ReturnsNothing {
    static void minimize(Oracle oracle, double[] x0) {
        oracle.gradient(x0);
    }
}

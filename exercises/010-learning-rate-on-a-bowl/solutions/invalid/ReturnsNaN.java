class ReturnsNaN {
    static double[] minimize(Oracle oracle, double[] x0) {
        return new double[] {0, Double.NaN};
    }
}

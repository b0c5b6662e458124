class WrongLength {
    static double[] minimize(Oracle oracle, double[] x0) {
        return oracle.gradient(1, 2, 3);
    }
}

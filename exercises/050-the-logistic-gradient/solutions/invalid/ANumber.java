class ANumber {
    static double gradient(double[] w, double[][] X, double[] y) {
        return 0;
    }
}

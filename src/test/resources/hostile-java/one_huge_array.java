// Expect: FAILED OutOfMemoryError
class A {
    static double[] minimize(Oracle oracle, double[] x0) {
        double[] all = new double[Integer.MAX_VALUE - 8];
        return all;
    }
}

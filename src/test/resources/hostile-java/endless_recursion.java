// Expect: FAILED StackOverflowError too deeply
class A {
    static double[] minimize(Oracle oracle, double[] x0) {
        return minimize(oracle, x0);
    }
}

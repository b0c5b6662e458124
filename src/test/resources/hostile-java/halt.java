// Expect: DIED exit status 0
class A {
    static double[] minimize(Oracle oracle, double[] x0) {
        Runtime.getRuntime().halt(0);
        return x0;
    }
}

// Expect: STOPPED
class A {
    static double[] minimize(Oracle oracle, double[] x0) {
        while (true) {
            try {
                oracle.gradient(x0);
            } catch (Throwable e) {
                // Not even an error ends it.
            }
        }
    }
}

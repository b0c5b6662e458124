// Expect: STOPPED
class A {
    static double[] minimize(Oracle oracle, double[] x0) {
        while (true) {
            try {
                oracle.gradient(Double.NaN, 1);
            } catch (Error e) {
                // The run is over, but it does not listen.
            }
        }
    }
}

// Expect: DIED
class A {
    static double[] minimize(Oracle oracle, double[] x0) throws Exception {
        Class<?> signal = Class.forName("sun.misc.Signal");
        Object term = signal.getConstructor(String.class).newInstance("TERM");
        signal.getMethod("raise", signal).invoke(null, term);
        Thread.sleep(100_000);
        return x0;
    }
}

// Expect: CPU_TIME
class A {
    static double[] minimize(Oracle oracle, double[] x0) {
        Object last = null;
        while (true) last = new Object[] {last instanceof Object[] ? null : last, new byte[100_000]};
    }
}

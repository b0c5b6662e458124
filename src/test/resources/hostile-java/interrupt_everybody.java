// Expect: COMPLETED|FAILED
class A {
    static double[] minimize(Oracle oracle, double[] x0) {
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            thread.interrupt();
            thread.setPriority(Thread.MAX_PRIORITY);
        }
        Thread.currentThread().interrupt();
        oracle.value(x0);
        return x0;
    }
}

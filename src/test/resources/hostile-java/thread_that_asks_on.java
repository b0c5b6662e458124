// Expect: COMPLETED|STOPPED
// Two instances: the thread of the first asks into the second.
class A {
    static double[] minimize(Oracle oracle, double[] x0) {
        Thread asking = new Thread(() -> {
            while (true) {
                try {
                    oracle.value(x0);
                } catch (Throwable e) {
                    // goes on
                }
            }
        });
        asking.setDaemon(true);
        asking.start();
        return x0;
    }
}

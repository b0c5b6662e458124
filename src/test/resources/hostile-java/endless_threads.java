// Expect: FAILED OutOfMemoryError
class A {
    static double[] minimize(Oracle oracle, double[] x0) {
        while (true) {
            new Thread(() -> {
                try {
                    Thread.sleep(1_000_000);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }).start();
        }
    }
}

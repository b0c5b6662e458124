// Expect: CPU_TIME
class A {
    static double[] minimize(Oracle oracle, double[] x0) throws Exception {
        for (int i = 0; i < 50; i++) {
            new Thread(() -> {
                while (true) Math.sqrt(2);
            }).start();
        }
        Thread.sleep(100_000);
        return x0;
    }
}

// Expect: CPU_TIME
class A {
    static double[] minimize(Oracle oracle, double[] x0) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            while (true) Math.sqrt(2);
        }));
        System.exit(0);
        return x0;
    }
}

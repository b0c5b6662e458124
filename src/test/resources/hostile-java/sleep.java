// Expect: WALL_TIME
class A {
    static double[] minimize(Oracle oracle, double[] x0) throws Exception {
        Thread.sleep(1_000_000);
        return x0;
    }
}

// Expect: WALL_TIME
class A {
    static double[] minimize(Oracle oracle, double[] x0) throws Exception {
        Thread.currentThread().join();
        return x0;
    }
}

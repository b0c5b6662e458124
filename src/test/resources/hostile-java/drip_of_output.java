// Expect: WALL_TIME
class A {
    static double[] minimize(Oracle oracle, double[] x0) throws Exception {
        while (true) {
            System.out.print('.');
            Thread.sleep(10);
        }
    }
}

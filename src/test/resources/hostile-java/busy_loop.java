// Expect: CPU_TIME
class A {
    static double[] minimize(Oracle oracle, double[] x0) {
        double x = 1;
        while (x > 0) x = Math.sqrt(x) + 1;
        return x0;
    }
}

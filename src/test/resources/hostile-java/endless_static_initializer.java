// Expect: CPU_TIME
class A {
    static int never = spin();

    static int spin() {
        while (true) Math.sqrt(2);
    }

    static double[] minimize(Oracle oracle, double[] x0) {
        return x0;
    }
}

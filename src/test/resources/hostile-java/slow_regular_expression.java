// Expect: CPU_TIME
class A {
    static double[] minimize(Oracle oracle, double[] x0) {
        System.out.println("a".repeat(60).matches("(a*)*(a*)*\\1\\2b"));
        return x0;
    }
}

// Expect: CPU_TIME
class A {
    static double[] minimize(Oracle oracle, double[] x0) {
        System.out.println(java.math.BigInteger.TEN.pow(1 << 26).toString().length());
        return x0;
    }
}

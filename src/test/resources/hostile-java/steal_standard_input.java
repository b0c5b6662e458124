// Expect: COMPLETED
// Log: -1\n-1\n
class A {
    static double[] minimize(Oracle oracle, double[] x0) throws Exception {
        System.out.println(System.in.read());
        System.in.close();
        return x0;
    }
}

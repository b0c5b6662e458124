// Expect: FAILED IOException
class A {
    static double[] minimize(Oracle oracle, double[] x0) throws Exception {
        Runtime.getRuntime().exec("/bin/sh -c id").waitFor();
        return x0;
    }
}

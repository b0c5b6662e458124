// Expect: FAILED FileNotFoundException
class A {
    static double[] minimize(Oracle oracle, double[] x0) throws Exception {
        System.out.println(new String(new java.io.FileInputStream("/etc/passwd").readAllBytes()));
        return x0;
    }
}

// Expect: FAILED FileNotFoundException
class A {
    static double[] minimize(Oracle oracle, double[] x0) throws Exception {
        new java.io.FileOutputStream("/tmp/talweg-hostile").write(1);
        return x0;
    }
}

// Expect: COMPLETED
class A {
    static double[] minimize(Oracle oracle, double[] x0) throws Exception {
        if (System.out != null) System.out.close();
        System.setOut(null);
        System.setErr(null);
        new java.io.FileOutputStream(java.io.FileDescriptor.err).close();
        return x0;
    }
}

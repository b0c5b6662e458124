// Expect: OUTPUT
class A {
    static double[] minimize(Oracle oracle, double[] x0) throws Exception {
        java.io.FileOutputStream log = new java.io.FileOutputStream(java.io.FileDescriptor.err);
        while (true) log.write(new byte[65536]);
    }
}

// Expect: FAILED IOException
class A {
    static double[] minimize(Oracle oracle, double[] x0) throws Exception {
        while (true) new ProcessBuilder("/bin/true").start();
    }
}

// Expect: FAILED IOException
class A {
    static double[] minimize(Oracle oracle, double[] x0) throws Exception {
        System.setProperty("jdk.lang.Process.launchMechanism", "VFORK");
        new ProcessBuilder("/bin/true").start();
        return x0;
    }
}

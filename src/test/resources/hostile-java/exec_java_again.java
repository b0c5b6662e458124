// Expect: FAILED IOException
class A {
    static double[] minimize(Oracle oracle, double[] x0) throws Exception {
        new ProcessBuilder(System.getProperty("java.home") + "/bin/java", "-version").inheritIO().start().waitFor();
        return x0;
    }
}

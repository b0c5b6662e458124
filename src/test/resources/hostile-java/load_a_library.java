// Expect: FAILED UnsatisfiedLinkError
class A {
    static double[] minimize(Oracle oracle, double[] x0) {
        System.load("/tmp/talweg-hostile.so");
        return x0;
    }
}

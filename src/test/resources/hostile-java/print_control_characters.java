// Expect: COMPLETED
// Log: ab\[2J.*
class A {
    static double[] minimize(Oracle oracle, double[] x0) {
        System.out.println("a\0b\u001b[2J\u202e\ud800");
        return x0;
    }
}

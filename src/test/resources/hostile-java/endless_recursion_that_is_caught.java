// Expect: COMPLETED
// Log: true\ntrue\n
class A {
    static int depth(int n) {
        try {
            return depth(n + 1);
        } catch (StackOverflowError e) {
            return n;
        }
    }

    static double[] minimize(Oracle oracle, double[] x0) {
        System.out.println(depth(0) > 1000);
        return x0;
    }
}

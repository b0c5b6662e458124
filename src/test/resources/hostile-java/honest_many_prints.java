// Expect: COMPLETED
// Log: \[earlier lines dropped\]\n.*line 49999\n
class A {
    static double[] minimize(Oracle oracle, double[] x0) {
        for (int i = 0; i < 50_000; i++) System.out.println("line " + i);
        return x0;
    }
}

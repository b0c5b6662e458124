// Expect: OUTPUT
class A {
    static double[] minimize(Oracle oracle, double[] x0) {
        while (true) System.out.println("flood ".repeat(1000));
    }
}

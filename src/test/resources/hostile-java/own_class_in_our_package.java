// Expect: *
package dev.talweg.guest;

class A {
    static double[] minimize(Oracle oracle, double[] x0) {
        Oracle other = new AskingOracle(null, 2, 1 << 30, 0);
        return other.gradient(x0);
    }
}

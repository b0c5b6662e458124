// Expect: STOPPED
// What is called like our API is the program's own, and its method takes another oracle.
class Oracle {}

class A {
    static double[] minimize(Oracle oracle, double[] x0) {
        return x0;
    }
}

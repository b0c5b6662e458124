// Expect: FAILED
class A {
    static double[] minimize(Oracle oracle, double[] x0) {
        ExceptionInInitializerError one = new ExceptionInInitializerError((Throwable) null) {
            @Override
            public synchronized Throwable getCause() {
                return this;
            }
        };
        throw one;
    }
}

// Expect: FAILED E getMessage failed
class A {
    static class E extends RuntimeException {
        @Override
        public String getMessage() {
            throw this;
        }
    }

    static double[] minimize(Oracle oracle, double[] x0) {
        throw new E();
    }
}

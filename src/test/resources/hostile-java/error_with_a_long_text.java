// Expect: FAILED E
class A {
    static class E extends RuntimeException {
        @Override
        public String getMessage() {
            return "\0\u001b[31m\u202e\ud800" + "x".repeat(10_000_000);
        }
    }

    static double[] minimize(Oracle oracle, double[] x0) {
        throw new E();
    }
}

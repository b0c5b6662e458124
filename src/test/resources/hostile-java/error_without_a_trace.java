// Expect: FAILED Error cannot be shown
class A {
    static class E extends RuntimeException {
        @Override
        public StackTraceElement[] getStackTrace() {
            return null;
        }
    }

    static double[] minimize(Oracle oracle, double[] x0) {
        throw new E();
    }
}

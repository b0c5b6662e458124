// Expect: FAILED E
class A {
    static class E extends RuntimeException {
        @Override
        public StackTraceElement[] getStackTrace() {
            StackTraceElement[] steps = new StackTraceElement[100_000];
            java.util.Arrays.fill(steps, new StackTraceElement("submission", "", "", "A", "\n\u202e", "x", -7));
            return steps;
        }
    }

    static double[] minimize(Oracle oracle, double[] x0) {
        throw new E();
    }
}

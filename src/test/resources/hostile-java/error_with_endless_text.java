// Expect: CPU_TIME
class A {
    static class E extends RuntimeException {
        @Override
        public String getMessage() {
            while (true) Math.sqrt(2);
        }
    }

    static double[] minimize(Oracle oracle, double[] x0) {
        throw new E();
    }
}

// Expect: *
class A {
    static Number[] minimize(Oracle oracle, double[] x0) {
        Number asking = new Number() {
            @Override
            public double doubleValue() {
                return oracle.value(x0);
            }

            @Override
            public float floatValue() {
                return 0;
            }

            @Override
            public int intValue() {
                return 0;
            }

            @Override
            public long longValue() {
                return 0;
            }
        };
        return new Number[] {asking, asking};
    }
}

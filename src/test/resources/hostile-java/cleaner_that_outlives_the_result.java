// Expect: COMPLETED|STOPPED
class A {
    static double[] minimize(Oracle oracle, double[] x0) {
        Object gone = new Object();
        java.lang.ref.Cleaner.create().register(gone, () -> {
            while (true) oracle.value(1, 1);
        });
        gone = null;
        System.gc();
        return x0;
    }
}

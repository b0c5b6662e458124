// Expect: COMPLETED
// Log: hidden\nhidden\n
\u0063lass A {
    static double[] minimize(Oracle oracle, double[] x0) {
        /* \u002a\u002f System.out.println("hidden"); /* */
        return x0;
    }
}

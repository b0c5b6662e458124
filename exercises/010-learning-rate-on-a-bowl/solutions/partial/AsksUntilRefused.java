// Catching the refusal is fine: what was asked before counts.
class AsksUntilRefused {
    static double[] minimize(Oracle oracle, double[] x0) {
        try {
            while (true) {
                double[] g = oracle.gradient(x0);
                for (int i = 0; i < x0.length; i++) x0[i] -= 0.1 * g[i];
            }
        } catch (BudgetExceeded e) {
            return x0;
        }
    }
}

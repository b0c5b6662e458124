public class Solution {

    static double[] minimize(Oracle oracle, double[] x0) {
        double[] best = x0;
        double low = Double.POSITIVE_INFINITY;

        for (double u = -4; u <= 4; u += 1.15) { // powers of ten of the learning rate
            for (double v = -4; v <= 2; v++) { // and of the penalty
                double f = oracle.value(u, v);
                if (f < low) {
                    best = new double[] {u, v};
                    low = f;
                }
            }
        }

        return best;
    }
}

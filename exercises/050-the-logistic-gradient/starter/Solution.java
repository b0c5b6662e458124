public class Solution {

    static double[] gradient(double[] w, double[][] X, double[] y) {
        double[] g = new double[w.length];
        for (double[] row : X) {
            double z = 0;
            for (int j = 0; j < w.length; j++) z += w[j] * row[j];
            double p = 1 / (1 + Math.exp(-z)); // the probability of this row
            for (int j = 0; j < w.length; j++) g[j] += p * row[j] / y.length; // something is still missing here
        }
        return g;
    }
}

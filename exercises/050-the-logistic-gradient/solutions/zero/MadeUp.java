import java.util.Arrays;

class MadeUp {
    static double[] gradient(double[] w, double[][] X, double[] y) {
        double[] g = new double[w.length];
        Arrays.fill(g, 1);
        return g;
    }
}

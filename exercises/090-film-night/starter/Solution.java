public class Solution {

    static double[] minimize(Oracle oracle, double[] x0) {
        double[] x = x0;
        double learningRate = 0.1;
        int size = 32;

        while (oracle.remaining() >= size) {
            double[] slope = oracle.batchGradient(x, size);
            for (int i = 0; i < x.length; i++) x[i] -= learningRate * slope[i];
        }

        return x;
    }
}

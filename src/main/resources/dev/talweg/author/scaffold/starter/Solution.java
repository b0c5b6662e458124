public class Solution {

    static double[] minimize(Oracle oracle, double[] x0) {
        double[] x = x0;
        double learningRate = 0.01; // too careful: what is the largest that still works?

        while (oracle.remaining() > 0) {
            double[] slope = oracle.gradient(x);
            for (int i = 0; i < x.length; i++) x[i] -= learningRate * slope[i];
        }

        return x;
    }
}

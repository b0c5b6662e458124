public class Solution {

    static double[] minimize(Oracle oracle, double[] x0) {
        double[] x = x0;
        double learningRate = 0.03; // the wall allows no more: what would a method see that remembers?

        while (oracle.remaining() > 0) {
            double[] slope = oracle.gradient(x);
            for (int i = 0; i < x.length; i++) x[i] -= learningRate * slope[i];
        }

        return x;
    }
}

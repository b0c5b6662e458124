public class Solution {

    static double[] minimize(Oracle oracle, double[] x0) {
        double[] x = x0;
        double[] velocity = new double[x.length];
        double learningRate = 0.003;
        double momentum = 0.0; // a ball keeps part of its speed: try 0.9

        while (oracle.remaining() > 0) {
            double[] slope = oracle.gradient(x);
            for (int i = 0; i < x.length; i++) {
                velocity[i] = momentum * velocity[i] + slope[i];
                x[i] -= learningRate * velocity[i];
            }
        }

        return x;
    }
}

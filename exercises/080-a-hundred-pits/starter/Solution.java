import java.util.Random;

public class Solution {

    static double[] minimize(Oracle oracle, double[] x0) {
        Random chance = new Random(0);
        int descents = 1; // one hollow, and the wrong one: how many would you try?

        for (int number = 0; number < descents; number++) {
            double[] x = x0.clone();
            if (number > 0) for (int i = 0; i < 2; i++) x[i] += 6 * chance.nextDouble() - 3;
            for (int step = 0; step < oracle.budget() / descents; step++) {
                double[] slope = oracle.gradient(x);
                for (int i = 0; i < 2; i++) x[i] -= 0.002 * slope[i];
            }
        }

        return x0;
    }
}

package dev.talweg.engine.tuning;

import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** The values that one setting may take in a search. */
public sealed interface Axis {

    /** Its values on a grid, from the least to the most. */
    DoubleStream grid();

    /** One of its values by chance. */
    double draw(Random random);

    /** These values and no others, each as likely as any other. */
    record Choices(double... values) implements Axis {
        public Choices {
            if (values.length == 0) throw new IllegalArgumentException("nothing to choose from");
            values = values.clone();
        }

        @Override
        public double[] values() {
            return values.clone();
        }

        @Override
        public DoubleStream grid() {
            return DoubleStream.of(values);
        }

        @Override
        public double draw(Random random) {
            return values[random.nextInt(values.length)];
        }
    }

    /** From {@code least} to {@code most}, in equal steps on a grid of {@code points}. */
    record Linear(double least, double most, int points) implements Axis {
        public Linear {
            requireRange(least, most, points);
        }

        @Override
        public DoubleStream grid() {
            return shares(points).map(share -> least + (most - least) * share);
        }

        @Override
        public double draw(Random random) {
            return least + (most - least) * random.nextDouble();
        }
    }

    /**
     * From {@code least} (above 0) to {@code most}, in equal ratios on a grid of {@code points}; right for learning
     * rates.
     */
    record Logarithmic(double least, double most, int points) implements Axis {
        public Logarithmic {
            requireRange(least, most, points);
            if (!(least > 0)) throw new IllegalArgumentException("equal ratios need numbers above 0: " + least);
        }

        @Override
        public DoubleStream grid() {
            return shares(points).map(this::at);
        }

        @Override
        public double draw(Random random) {
            return at(random.nextDouble());
        }

        private double at(double share) {
            if (share == 1) return most;
            return least * StrictMath.pow(most / least, share);
        }
    }

    private static DoubleStream shares(int points) {
        return IntStream.range(0, points).mapToDouble(i -> (double) i / (points - 1));
    }

    private static void requireRange(double least, double most, int points) {
        if (!(least < most) || !Double.isFinite(most - least) || points < 2) {
            throw new IllegalArgumentException("no range: " + least + " to " + most + " in " + points + " points");
        }
    }
}

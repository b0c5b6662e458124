package dev.talweg.engine.learning.network;

import java.util.Arrays;

/**
 * The means and variances that a network with batch normalisation uses when it has no batch: averages of those seen
 * while it learned.
 */
public record RunningMoments(double[] means, double[] variances) {

    public RunningMoments {
        if (means.length != variances.length) {
            throw new IllegalArgumentException(means.length + " means, " + variances.length + " variances");
        }
        means = means.clone();
        variances = variances.clone();
    }

    /** Before anything was seen: means of 0, variances of 1. */
    public static RunningMoments start(int units) {
        double[] ones = new double[units];
        Arrays.fill(ones, 1);
        return new RunningMoments(new double[units], ones);
    }

    /** These and new ones, of which the share {@code momentum} is taken. */
    RunningMoments and(double[] newMeans, double[] newVariances, double momentum) {
        return new RunningMoments(mixed(means, newMeans, momentum), mixed(variances, newVariances, momentum));
    }

    @Override
    public double[] means() {
        return means.clone();
    }

    @Override
    public double[] variances() {
        return variances.clone();
    }

    private static double[] mixed(double[] old, double[] fresh, double share) {
        double[] mixed = new double[old.length];
        for (int i = 0; i < mixed.length; i++) mixed[i] = (1 - share) * old[i] + share * fresh[i];
        return mixed;
    }
}

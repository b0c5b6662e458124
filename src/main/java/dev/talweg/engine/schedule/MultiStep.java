package dev.talweg.engine.schedule;

import java.util.List;

/**
 * Multiplies the rate by a factor at each milestone: rate · factor^(number of milestones ≤ k). As PyTorch's
 * MultiStepLR.
 */
public record MultiStep(double initial, List<Integer> milestones, double factor) implements Schedule {

    public MultiStep {
        milestones = List.copyOf(milestones);
        for (int milestone : milestones) {
            if (milestone < 1) throw new IllegalArgumentException("a milestone comes after the start: " + milestone);
        }
    }

    @Override
    public double rate(int step) {
        int passed = 0;
        for (int i = 0; i < milestones.size(); i++) if (milestones.get(i) <= step) passed++;
        return initial * StrictMath.pow(factor, passed);
    }
}

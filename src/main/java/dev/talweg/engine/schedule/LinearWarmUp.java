package dev.talweg.engine.schedule;

/**
 * Leads up to another schedule: its first rate times start + (end − start) k / steps for so many steps, then the
 * schedule from its beginning, times {@code end}. Around a constant this is PyTorch's LinearLR. Source: Goyal et al.,
 * Accurate, large minibatch SGD: training ImageNet in 1 hour, arXiv 1706.02677 (2017).
 */
public record LinearWarmUp(Schedule schedule, double start, double end, int steps) implements Schedule {

    /** @throws IllegalArgumentException when the schedule is one that has to be told of the loss */
    public LinearWarmUp {
        if (steps < 1) throw new IllegalArgumentException("a warm-up has at least one step: " + steps);
        if (schedule instanceof Feedback)
            throw new IllegalArgumentException("nobody would tell the loss to " + schedule);
    }

    @Override
    public double rate(int step) {
        if (step >= steps) return schedule.rate(step - steps) * end;
        return schedule.rate(0) * (start + (end - start) * step / steps);
    }

    @Override
    public boolean cyclesMomentum() {
        return schedule.cyclesMomentum();
    }

    @Override
    public double momentum(int step) {
        return schedule.momentum(Math.max(0, step - steps));
    }
}

package dev.talweg.engine.schedule;

/**
 * The triangles of a {@link Cyclical} schedule: each cycle climbs for {@code up} steps and falls for {@code down}
 * steps. The height at step k in cycle c = 1, 2, … is perCycle^(c − 1) · perStep^k.
 */
public record Wave(int up, int down, double perCycle, double perStep) {

    public Wave {
        if (up < 1 || down < 1) throw new IllegalArgumentException("a wave has two slopes: " + up + ", " + down);
    }

    /** All of the same height; "triangular" in PyTorch. */
    public static Wave even(int up, int down) {
        return new Wave(up, down, 1, 1);
    }

    /** Each half as high as the last; "triangular2" in PyTorch. */
    public static Wave halving(int up, int down) {
        return new Wave(up, down, 0.5, 1);
    }

    /** The height shrinks by a factor at every step; "exp_range" in PyTorch. */
    public static Wave fading(int up, int down, double perStep) {
        return new Wave(up, down, 1, perStep);
    }

    /** From 0, at the start of a cycle, to the height of the wave and back. */
    double at(int step) {
        int length = up + down;
        int cycle = step / length;
        int within = step - cycle * length;
        double share = within <= up ? (double) within / up : (double) (length - within) / down;
        return share * StrictMath.pow(perCycle, cycle) * StrictMath.pow(perStep, step);
    }
}

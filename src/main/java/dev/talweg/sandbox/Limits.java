package dev.talweg.sandbox;

import java.time.Duration;

/**
 * What one run may use up: processor time, time on the clock, address space of its own in bytes, and printed text in
 * bytes.
 */
public record Limits(Duration cpu, Duration wall, long memoryBytes, int logBytes) {

    public Limits {
        if (cpu.isNegative() || cpu.isZero()) throw new IllegalArgumentException("cpu must be positive: " + cpu);
        if (wall.compareTo(cpu) < 0) throw new IllegalArgumentException("wall must be at least cpu: " + wall);
        if (memoryBytes <= 0) throw new IllegalArgumentException("memory must be positive: " + memoryBytes);
        if (logBytes <= 0) throw new IllegalArgumentException("log must be positive: " + logBytes);
    }
}

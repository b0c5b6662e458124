package dev.talweg.sandbox;

/**
 * How firmly this machine can hold a program, as the self-test found at start.
 *
 * @param detail a sentence for the organizer: what holds, or why nothing can
 */
public record Confinement(Tier tier, String detail) {

    /** The walls that stand. Where none can stand, programs are not run at all. */
    public enum Tier {
        /** Namespaces with an empty file system around a process that has given up its system calls. */
        BUBBLEWRAP_AND_SECCOMP,
        /** A process that has given up its system calls. */
        SECCOMP,
        OFF
    }

    public boolean available() {
        return tier != Tier.OFF;
    }
}

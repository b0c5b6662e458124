package dev.talweg.submission;

/**
 * Whether programs can be judged on this node, and behind which walls.
 *
 * @param tier the walls that the self-test found standing
 * @param detail a plain sentence; what is missing and what would help, where something is
 */
record SandboxStatus(boolean available, String tier, String detail) {}

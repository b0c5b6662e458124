package dev.talweg.submission;

/** Results of this workshop were replaced; said after the commit. */
public record RejudgingApplied(String workshop) {}

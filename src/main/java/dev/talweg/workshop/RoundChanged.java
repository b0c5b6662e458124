package dev.talweg.workshop;

/**
 * A round of this workshop changed its state or its times, or who takes part changed; said after the commit, or when its
 * time has come.
 */
public record RoundChanged(String workshop) {}

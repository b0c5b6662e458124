package dev.talweg.sandbox;

/** What a participant wrote, as text. */
public record Program(String source) {}

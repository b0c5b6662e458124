package dev.talweg.workshop;

/** Two rows are one participant from now on; said within the transaction, so that each feature brings over what it keeps. */
public record ParticipantsMerged(long from, long into) {}

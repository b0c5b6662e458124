package dev.talweg.workshop;

/** A workshop is planned as another was; said within the transaction, so that each feature copies what it keeps. */
public record WorkshopCopied(long from, long to) {}

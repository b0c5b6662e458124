package dev.talweg.workshop;

/**
 * A workshop goes for good. Fired in the transaction of its deletion, before its rows go: who holds some of them looks to
 * it at once, who keeps something of it in memory forgets it after the commit.
 */
public record WorkshopDeleted(long id, String code) {}

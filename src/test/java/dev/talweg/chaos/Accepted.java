package dev.talweg.chaos;

/**
 * A submission that was answered 202.
 *
 * @param key the idempotency key that it was handed in with, each time the same
 * @param sentAt of the request that was answered, by {@link System#nanoTime()}
 */
record Accepted(long participant, String bearer, Source source, String key, String id, long sentAt) {}

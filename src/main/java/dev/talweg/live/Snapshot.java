package dev.talweg.live;

import java.time.Instant;

/**
 * Everything that a new client must know, encoded.
 *
 * @param seq the number of a broadcast that it already contains, and all before
 */
record Snapshot(long seq, Instant at, String text) {}

package dev.talweg.submission;

/**
 * Where a submission stands in the queue.
 *
 * @param position 1 for the next
 * @param waitSeconds until it is being judged, about, and at least 1
 */
record Place(long position, long waitSeconds) {}

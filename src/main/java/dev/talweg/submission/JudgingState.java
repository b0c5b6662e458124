package dev.talweg.submission;

/** How far a judging is. */
enum JudgingState {
    QUEUED,
    RUNNING,
    JUDGED
}

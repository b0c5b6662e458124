package dev.talweg.submission;

import dev.talweg.judging.Verdict;
import java.util.UUID;

/** A judging ended; said after the commit, and after the submitter was told. */
public record SubmissionJudged(
        String workshop, UUID submission, long participant, String exercise, boolean practice, Verdict verdict) {}

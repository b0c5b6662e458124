package dev.talweg.workshop;

import dev.talweg.http.ProblemException;

/** Somebody else has saved the plan meanwhile. */
final class PlanBehind extends ProblemException {

    private static final long serialVersionUID = 1L;

    PlanBehind() {
        super(409, "Somebody else has changed this plan meanwhile. Load it again; nothing of theirs was overwritten.");
    }
}

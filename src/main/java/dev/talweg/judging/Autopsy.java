package dev.talweg.judging;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The plain-language diagnosis of a run: what happened, at which call, and one sentence of advice. */
public record Autopsy(Kind kind, @Nullable Integer call, String sentence, String advice) {

    /** What a run looked like. */
    @Schema(name = "AutopsyKind")
    public enum Kind {
        CONVERGED,
        DIVERGED,
        OSCILLATING,
        STALLED,
        SLOW
    }
}

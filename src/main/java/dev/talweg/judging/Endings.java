package dev.talweg.judging;

import dev.talweg.sandbox.Outcome;

/** Says what the end of a process means for the submission that ran in it. */
final class Endings {

    private static final String ENDED_ITSELF = "Your program ended itself before it was finished.";

    private Endings() {}

    static Ruling of(Outcome outcome, Conversation conversation) {
        if (conversation.ended().isPresent()) return conversation.ended().get();
        if (outcome instanceof Outcome.Failed failed) return failed(failed, conversation);
        if (outcome instanceof Outcome.Ended ended) return ended(ended);
        return conversation.finished() ? Ruling.fine() : Ruling.of(Verdict.RUNTIME_ERROR, ENDED_ITSELF);
    }

    private static Ruling failed(Outcome.Failed failed, Conversation conversation) {
        Integer line = failed.line().isPresent() ? failed.line().getAsInt() : null;
        if (failed.syntax() && !conversation.confidential())
            return new Ruling(Verdict.SYNTAX_ERROR, sentence(failed), line);
        return switch (failed.kind()) {
            case "MemoryError", "OutOfMemoryError" ->
                new Ruling(Verdict.MEMORY_LIMIT, "Your program wanted more memory than it may have.", line);
            case "BudgetExceeded" ->
                new Ruling(
                        conversation.overBudget() ? Verdict.BUDGET : Verdict.RUNTIME_ERROR,
                        "Your program asked for more than its budget and did not expect to be refused; look at "
                                + "oracle.remaining, or catch BudgetExceeded.",
                        line);
            case "SystemExit" -> new Ruling(Verdict.RUNTIME_ERROR, ENDED_ITSELF, line);
            default ->
                new Ruling(
                        Verdict.RUNTIME_ERROR,
                        conversation.confidential() ? Veil.failed(failed) : sentence(failed),
                        line);
        };
    }

    private static Ruling ended(Outcome.Ended ended) {
        return switch (ended.cause()) {
            case CPU_TIME -> Ruling.of(Verdict.TIME_LIMIT, "Your program used up its processor time.");
            case WALL_TIME -> Ruling.of(Verdict.TIME_LIMIT, "Your program took too long on the clock.");
            case OUTPUT -> Ruling.of(Verdict.OUTPUT_LIMIT, "Your program printed far too much.");
            case PROTOCOL, DIED -> Ruling.of(Verdict.RUNTIME_ERROR, ENDED_ITSELF);
        };
    }

    private static String sentence(Outcome.Failed failed) {
        String what = failed.message().isBlank() ? failed.kind() : failed.kind() + ": " + failed.message();
        return failed.line().isPresent() ? what + ", line " + failed.line().getAsInt() : what;
    }
}

package dev.talweg.engine.oracle;

/** What an oracle says to a question. */
public sealed interface Response {

    /** f(x), finite. */
    record Value(double value) implements Response {}

    /**
     * The gradient at x, every entry finite; the array belongs to whoever asked.
     *
     * @param value of what the gradient was taken of, at x: it comes along in the engine, and a program is not told
     */
    record Gradient(double value, double[] gradient) implements Response {}

    /** Nothing; nothing was counted for it, unless it is the question that diverged. */
    record Refused(Reason reason) implements Response {}

    /** Why an oracle does not answer. */
    enum Reason {
        /** The question costs more than is left. */
        BUDGET,
        /** The run has left the finite numbers, with this question or an earlier one. */
        DIVERGED
    }
}

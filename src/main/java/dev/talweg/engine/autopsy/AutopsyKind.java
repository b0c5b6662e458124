package dev.talweg.engine.autopsy;

/** What became of a run. */
public enum AutopsyKind {
    /** It arrived: at the least value where that is known, elsewhere at the bottom of a bowl. */
    CONVERGED,
    /** It left the finite numbers, or ended far above where it began. */
    DIVERGED,
    /** It goes to and fro across a valley, or is thrown about by small batches. */
    OSCILLATING,
    /** It gets no lower, on a plateau or for a reason that cannot be told. */
    STALLED,
    /** It stands where the slope is nothing and the ground falls away to the sides. */
    SADDLE,
    /** It stands at the bottom of a hollow that is not the deepest. */
    LOCAL_MINIMUM,
    /** It had next to no slope from the beginning, at least in most of its variables. */
    VANISHING_GRADIENT,
    /** The validation loss rises while the training loss falls. */
    OVERFITTING,
    /** It was still going down when it ended. */
    SLOW
}

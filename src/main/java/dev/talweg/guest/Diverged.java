package dev.talweg.guest;

/** The run left the finite numbers; this instance is over. An error, so that it passes by most handlers. */
public final class Diverged extends Error {

    private static final long serialVersionUID = 1L;

    Diverged() {
        super("the run left the finite numbers");
    }
}

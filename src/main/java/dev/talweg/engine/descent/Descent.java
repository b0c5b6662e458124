package dev.talweg.engine.descent;

/** A way downhill. It knows slopes and no objective. Used once, by one thread. */
public interface Descent {

    /**
     * Walks from x, in place, until the slope has no more answers or it finds no way down; x is then where it stands.
     */
    void walk(double[] x, Slope slope);
}

package dev.talweg.sandbox;

/** A place where a foreign program runs and can do nothing but converse. Safe for use by several threads. */
public interface Sandbox extends AutoCloseable {

    /**
     * Runs the program to its end, one way or another; blocks for at most the wall limit and a little.
     *
     * @throws SandboxException when the sandbox itself failed: never the program's fault, and must cost it nothing
     */
    Outcome run(Program program, Limits limits, Dialogue dialogue) throws SandboxException;

    @Override
    void close();
}

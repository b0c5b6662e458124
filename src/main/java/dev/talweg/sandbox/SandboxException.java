package dev.talweg.sandbox;

/** The sandbox's own machinery failed; the program that was to run is not to blame. */
public final class SandboxException extends Exception {

    private static final long serialVersionUID = 1L;

    public SandboxException(String message) {
        super(message);
    }

    public SandboxException(String message, Throwable cause) {
        super(message, cause);
    }
}

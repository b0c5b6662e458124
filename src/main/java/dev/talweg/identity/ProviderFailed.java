package dev.talweg.identity;

/** The other server did not answer, or not with what it should; nobody is let in on such a word. */
public final class ProviderFailed extends Exception {

    private static final long serialVersionUID = 1L;

    ProviderFailed(String reason) {
        super(reason);
    }

    ProviderFailed(String reason, Throwable cause) {
        super(reason, cause);
    }
}

package dev.talweg.http;

/** The call needs a session that the caller does not have. */
public final class NotSignedIn extends ProblemException {

    private static final long serialVersionUID = 1L;

    public NotSignedIn(String detail) {
        super(401, detail);
    }
}

package dev.talweg.http;

/** There is no such thing, or none that the caller may see. */
public final class NotFound extends ProblemException {

    private static final long serialVersionUID = 1L;

    public NotFound(String detail) {
        super(404, detail);
    }
}

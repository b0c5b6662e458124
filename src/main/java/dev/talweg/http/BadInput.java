package dev.talweg.http;

/** The request is understood, and something in it will not do; the detail says what. */
public final class BadInput extends ProblemException {

    private static final long serialVersionUID = 1L;

    public BadInput(String detail) {
        super(422, detail);
    }
}

package dev.talweg.http;

/** The caller is an organizer, and not one who may change this. */
final class NotAnOwner extends ProblemException {

    private static final long serialVersionUID = 1L;

    NotAnOwner() {
        super(
                403,
                "Only an owner may do this. You are a helper here: you may look at everything, answer questions and see to raised hands.");
    }
}

package dev.talweg.sandbox;

/** The other end of a program's questions; called by one thread, one question after the other. */
public interface Dialogue {

    /** Answers one question of the program. */
    Reply answer(byte[] question);

    /** What may follow a question. */
    sealed interface Reply {}

    /**
     * The answer, handed to the program as it is.
     *
     * @param confidential what the program prints once it has heard this is not kept: it could tell what it has heard
     */
    record Answer(byte[] payload, boolean confidential) implements Reply {

        /** An answer that may be told to everybody. */
        public Answer(byte[] payload) {
            this(payload, false);
        }
    }

    /** No answer: the program is ended here. */
    record Stop() implements Reply {}
}

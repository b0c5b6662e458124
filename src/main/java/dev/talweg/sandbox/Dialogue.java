package dev.talweg.sandbox;

/** The other end of a program's questions; called by one thread, one question after the other. */
public interface Dialogue {

    /** Answers one question of the program. */
    Reply answer(byte[] question);

    /** What may follow a question. */
    sealed interface Reply {}

    /** The answer, handed to the program as it is. */
    record Answer(byte[] payload) implements Reply {}

    /** No answer: the program is ended here. */
    record Stop() implements Reply {}
}

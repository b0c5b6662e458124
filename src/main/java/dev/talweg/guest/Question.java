package dev.talweg.guest;

/** What may be said to the other side: the first byte of a question. The order is that of harness.py. */
final class Question {

    static final byte NEXT = 0;
    static final byte VALUE = 1;
    static final byte GRADIENT = 2;
    static final byte BATCH = 3;
    static final byte RESULT = 4;
    static final byte UNFIT = 5;
    static final byte ENDED = 6;

    private Question() {}
}

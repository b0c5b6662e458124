package dev.talweg.judging;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What the harness may say: a byte that names it, then numbers. The order is that of harness.py. */
enum Question {
    /** The next instance or case, please. */
    NEXT,
    /** The value at a point. */
    VALUE,
    /** The gradient at a point. */
    GRADIENT,
    /** The gradient at a point over the next so many examples. */
    BATCH,
    /** What the program returned. */
    RESULT,
    /** What the program returned, or what it lacks, in a sentence, because it is not the numbers it should be. */
    UNFIT,
    /** The program was ended because the run left the finite numbers. */
    ENDED;

    private static final Question[] ALL = values();
    private static final int LONGEST_SENTENCE = 300;

    /** What a frame asks. */
    static Question of(byte[] frame) throws Misspoken {
        if (frame.length == 0 || frame[0] < 0 || frame[0] >= ALL.length) throw new Misspoken();
        return ALL[frame[0]];
    }

    /** A frame that says nothing but what it is. */
    static void requireBare(byte[] frame) throws Misspoken {
        if (frame.length != 1) throw new Misspoken();
    }

    /** So many numbers, from {@code offset} to the end of the frame. */
    static double[] numbers(byte[] frame, int offset, int count) throws Misspoken {
        if (frame.length != offset + 8 * count) throw new Misspoken();
        double[] numbers = new double[count];
        ByteBuffer.wrap(frame, offset, 8 * count)
                .order(ByteOrder.LITTLE_ENDIAN)
                .asDoubleBuffer()
                .get(numbers);
        return numbers;
    }

    /** The size of a batch. */
    static int size(byte[] frame) throws Misspoken {
        if (frame.length < 5) throw new Misspoken();
        return ByteBuffer.wrap(frame).order(ByteOrder.LITTLE_ENDIAN).getInt(1);
    }

    /** The sentence of an unfit result, made safe to show. */
    static String sentence(byte[] frame) {
        String text = new String(Arrays.copyOfRange(frame, 1, frame.length), StandardCharsets.UTF_8)
                .replaceAll("[\\p{Cc}\\p{Cf}\\uFFFD]", " ")
                .strip();
        int length = text.codePointCount(0, text.length());
        return length <= LONGEST_SENTENCE
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_SENTENCE)) + "…";
    }

    /**
     * The frame is none that the harness would send: the program sent it in the harness's name, or changed the harness.
     */
    static final class Misspoken extends Exception {

        private static final long serialVersionUID = 1L;

        Misspoken() {
            super("not a question", null, false, false);
        }
    }
}

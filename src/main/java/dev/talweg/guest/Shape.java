package dev.talweg.guest;

import java.lang.reflect.Array;
import java.nio.ByteBuffer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lengths along each direction: none for a single number, one for {@code double[]}, two for {@code double[][]}, … */
record Shape(int... lengths) {

    /** The Java type of numbers in this shape. */
    Class<?> type() {
        return type(lengths.length);
    }

    /** Reads a shape: u8 directions | u32 each length. */
    static Shape read(ByteBuffer in) {
        int[] lengths = new int[in.get()];
        for (int i = 0; i < lengths.length; i++) lengths[i] = in.getInt();
        return new Shape(lengths);
    }

    /** Reads as many numbers as it has places, the last direction running fastest. */
    Object numbers(ByteBuffer in) {
        return numbers(in, 0);
    }

    /**
     * The bytes of what a program returned: arrays or lists of any numbers in this shape.
     *
     * @throws IllegalArgumentException when it has another shape or holds something else
     */
    byte[] packed(@Nullable Object result) {
        int size = 8;
        for (int length : lengths) size *= length;
        ByteBuffer out = Channel.buffer(size);
        pack(result, 0, out);
        return out.array();
    }

    /** In the words of Java, such as {@code double[3][2]}. */
    String words() {
        StringBuilder words = new StringBuilder("double");
        for (int length : lengths) words.append('[').append(length).append(']');
        return words.toString();
    }

    private static Class<?> type(int directions) {
        return directions == 0 ? double.class : type(directions - 1).arrayType();
    }

    private Object numbers(ByteBuffer in, int direction) {
        if (direction == lengths.length) return in.getDouble();
        Object array = Array.newInstance(type(lengths.length - direction - 1), lengths[direction]);
        for (int i = 0; i < lengths[direction]; i++) Array.set(array, i, numbers(in, direction + 1));
        return array;
    }

    private void pack(@Nullable Object value, int direction, ByteBuffer out) {
        if (direction == lengths.length) {
            if (!(value instanceof Number number)) throw new IllegalArgumentException("not a number");
            out.putDouble(number.doubleValue());
            return;
        }
        Object array = value instanceof List<?> list ? list.toArray() : value;
        if (array == null || !array.getClass().isArray() || Array.getLength(array) != lengths[direction]) {
            throw new IllegalArgumentException("not " + lengths[direction] + " of them");
        }
        for (int i = 0; i < lengths[direction]; i++) pack(Array.get(array, i), direction + 1, out);
    }
}

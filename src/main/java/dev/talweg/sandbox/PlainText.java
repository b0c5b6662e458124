package dev.talweg.sandbox;

import java.nio.charset.StandardCharsets;

/** Makes text of hostile bytes fit to store and to show: valid, without control characters, not too long. */
final class PlainText {

    private PlainText() {}

    static String of(byte[] bytes, int from, int length) {
        return of(new String(bytes, from, length, StandardCharsets.UTF_8));
    }

    /**
     * Keeps line ends and tabs; other control characters, marks that turn the writing direction, and halves of pairs
     * go.
     */
    static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().filter(PlainText::shows).forEach(plain::appendCodePoint);
        return plain.toString();
    }

    /** At most so many characters of it, never half a pair. */
    static String atMost(int characters, String text) {
        if (text.length() <= characters) return text;
        int end = Character.isHighSurrogate(text.charAt(characters - 1)) ? characters - 1 : characters;
        return text.substring(0, end) + "…";
    }

    private static boolean shows(int point) {
        if (point == '\n' || point == '\t') return true;
        boolean turns = (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
        return !turns && !Character.isISOControl(point) && Character.getType(point) != Character.SURROGATE;
    }
}

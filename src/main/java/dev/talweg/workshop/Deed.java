package dev.talweg.workshop;

import org.jspecify.annotations.Nullable;

/**
 * One thing that an organizer did, as the {@link Audit} tells it.
 *
 * @param what in a few words, such as "extended"
 * @param subject to what or whom, such as "Round 1"
 * @param before how it was; null where there was nothing
 * @param after how it is; null where nothing is left
 */
public record Deed(
        String what,
        String subject,
        @Nullable String before,
        @Nullable String after) {

    private static final int LONGEST = 2000;

    public Deed {
        before = shortened(before);
        after = shortened(after);
    }

    /** Something that is there from now on. */
    public static Deed made(String what, String subject, String after) {
        return new Deed(what, subject, null, after);
    }

    /** Something that is no more. */
    public static Deed ended(String what, String subject, String before) {
        return new Deed(what, subject, before, null);
    }

    private static @Nullable String shortened(@Nullable String text) {
        return text == null || text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}

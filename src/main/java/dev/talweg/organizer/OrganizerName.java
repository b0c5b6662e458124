package dev.talweg.organizer;

import dev.talweg.http.BadInput;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** A name to sign in with, as it was chosen. */
record OrganizerName(String text) {

    private static final int LONGEST = 60;

    static OrganizerName of(@Nullable String typed) {
        String text = typed == null ? "" : Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
        if (text.isEmpty()) throw new BadInput("Please choose a name to sign in with.");
        if (text.codePointCount(0, text.length()) > LONGEST)
            throw new BadInput("A name has at most " + LONGEST + " characters.");
        if (text.codePoints().anyMatch(OrganizerName::isInvisible))
            throw new BadInput("A name is one line of visible characters.");
        return new OrganizerName(text);
    }

    private static boolean isInvisible(int character) {
        int type = Character.getType(character);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.PRIVATE_USE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.UNASSIGNED;
    }
}

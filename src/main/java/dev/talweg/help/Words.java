package dev.talweg.help;

import dev.talweg.http.BadInput;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A text as somebody wrote it, tidied: not empty, not too long, and without what shows nothing or turns others round. */
record Words(String text) {

    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}\\u202a-\\u202e\\u2066-\\u2069&&[^\\n\\t]]");

    /**
     * @param what begins the sentence that refuses it, such as "A question"
     * @param longest in characters
     */
    static Words of(@Nullable String typed, String what, int longest) {
        String lines = typed == null ? "" : typed.replace("\r\n", "\n");
        String text = UNSEEN.matcher(Normalizer.normalize(lines, Normalizer.Form.NFC))
                .replaceAll("")
                .strip();
        if (text.isEmpty()) throw new BadInput("There is nothing to send yet: please write something first.");
        int length = text.codePointCount(0, text.length());
        if (length > longest)
            throw new BadInput(what + " has at most " + longest + " characters; this one has " + length + ".");
        return new Words(text);
    }
}

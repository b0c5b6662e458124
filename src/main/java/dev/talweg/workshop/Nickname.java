package dev.talweg.workshop;

import dev.talweg.http.BadInput;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * A name as it is shown on every screen: 1 to 32 visible characters in any script. What would disturb other rows
 * (control and direction marks, towers of accents, line breaks, one sign as wide as a sentence) is refused.
 *
 * @param shown as the participant wrote it, tidied
 * @param key equal for names that look alike
 */
record Nickname(String shown, String key) {

    private static final int LONGEST = 32;
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\p{Zl}\\p{Zp}&&[^\\u200d]]");
    /** Letters and signs, says Unicode, that show nothing: fillers of Hangul, the empty Braille cell. */
    private static final Pattern EMPTY = Pattern.compile("[\\u115f\\u1160\\u3164\\uffa0\\u2800]");

    private static final Pattern TOWER = Pattern.compile("\\p{M}{3,}");
    private static final Pattern LETTER = Pattern.compile("[\\p{L}\\p{N}\\p{S}\\p{P}]");

    static Nickname of(String typed) {
        if (typed.length() > 20 * LONGEST) throw tooLong();
        String shown = Normalizer.normalize(typed, Normalizer.Form.NFC).strip().replaceAll("[ \\u00a0]+", " ");
        if (UNSEEN.matcher(shown).find()
                || EMPTY.matcher(shown).find()
                || TOWER.matcher(shown).find())
            throw new BadInput("A nickname is made of plain visible characters; yours has some that are not.");
        if (!LETTER.matcher(shown).find())
            throw new BadInput("Please choose a nickname with at least one visible character.");
        String key = LookAlike.of(shown);
        // A single sign such as ﷺ stands for eighteen letters and is as wide.
        if (shown.codePointCount(0, shown.length()) > LONGEST || key.length() > 4 * LONGEST) throw tooLong();
        return new Nickname(shown, key);
    }

    private static BadInput tooLong() {
        return new BadInput("A nickname has at most " + LONGEST + " characters.");
    }
}

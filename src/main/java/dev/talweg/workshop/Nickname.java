package dev.talweg.workshop;

import dev.talweg.http.BadInput;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A name as it is shown on every screen: 1 to 32 visible characters in any script. What would disturb other rows
 * (control and direction marks, towers of accents, line breaks) is refused.
 *
 * @param shown as the participant wrote it, tidied
 * @param key equal for names that look alike but for case, width and spacing
 */
record Nickname(String shown, String key) {

    private static final int LONGEST = 32;
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\p{Zl}\\p{Zp}&&[^\\u200d]]");
    private static final Pattern TOWER = Pattern.compile("\\p{M}{3,}");
    private static final Pattern LETTER = Pattern.compile("[\\p{L}\\p{N}\\p{S}\\p{P}]");

    static Nickname of(String typed) {
        if (typed.length() > 20 * LONGEST) throw tooLong();
        String shown = Normalizer.normalize(typed, Normalizer.Form.NFC).strip().replaceAll("[ \\u00a0]+", " ");
        if (UNSEEN.matcher(shown).find() || TOWER.matcher(shown).find())
            throw new BadInput("A nickname is made of plain visible characters; yours has some that are not.");
        if (!LETTER.matcher(shown).find())
            throw new BadInput("Please choose a nickname with at least one visible character.");
        if (shown.codePointCount(0, shown.length()) > LONGEST) throw tooLong();
        String key = Normalizer.normalize(shown, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace(" ", "");
        return new Nickname(shown, key);
    }

    private static BadInput tooLong() {
        return new BadInput("A nickname has at most " + LONGEST + " characters.");
    }
}

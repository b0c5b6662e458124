package dev.talweg.workshop;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What is the same in names that the eye takes for each other: case, width, spacing and unseen joiners are gone, and
 * letters of other alphabets stand for the Latin ones that they look like, small or capital. These are the commonest
 * of Unicode's confusables (UTS 39), not all; good for comparing, for nothing else.
 */
final class LookAlike {

    private static final String UNSEEN = "[\\s\\u034f\\u200c\\u200d\\ufe00-\\ufe0f]";

    /** Cyrillic, Greek, Armenian, Latin, digits: each letter with the one it looks like. */
    private static final Map<Integer, Integer> LATIN = Stream.of(
                    "аa вb еe іi јj кk мm нh оo рp сc ѕs тt уy үy хx һh ԁd ԛq ԝw ӏl".split(" "),
                    "αa βb εe ζz ηh ιi κk μm νv οo ρp τt υy χx".split(" "),
                    "օo սu ոn հh ցg զq".split(" "),
                    "ıi ɑa ɡg".split(" "),
                    "0o 1l |l".split(" "))
            .flatMap(Stream::of)
            .collect(toUnmodifiableMap(pair -> pair.codePointAt(0), pair -> (int) pair.charAt(1)));

    private LookAlike() {}

    static String of(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll(UNSEEN, "")
                .codePoints()
                .map(letter -> LATIN.getOrDefault(letter, letter))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}

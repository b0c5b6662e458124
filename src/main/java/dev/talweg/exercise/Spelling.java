package dev.talweg.exercise;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** What somebody may have meant. */
final class Spelling {

    private Spelling() {}

    /** The nearest of the known words, if it is near: a third of its letters may differ, whatever their case. */
    static Optional<String> nearest(String word, Collection<String> known) {
        if (word.length() > 60) return Optional.empty();
        String lower = word.toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(candidate -> distance(lower, candidate.toLowerCase(Locale.ROOT)) * 3 <= candidate.length())
                .min(Comparator.comparingInt((String candidate) -> distance(lower, candidate.toLowerCase(Locale.ROOT)))
                        .thenComparing(candidate -> candidate));
    }

    /** Levenshtein's distance: letters put in, taken out, replaced. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) row[j] = j;
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = StrictMath.min(replaced, 1 + StrictMath.min(row[j - 1], row[j]));
            }
        }
        return row[b.length()];
    }
}

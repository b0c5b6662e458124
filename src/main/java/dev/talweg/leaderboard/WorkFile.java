package dev.talweg.leaderboard;

import dev.talweg.draft.Unfinished;
import dev.talweg.exercise.Language;
import dev.talweg.judging.Verdict;
import dev.talweg.submission.Handed;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names of files in a participant's archive, such as {@code the-long-valley/003-scored-87.5.py}: small letters, digits,
 * dashes and dots alone, one folder deep, and none that Windows keeps for itself.
 */
final class WorkFile {

    private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|(com|lpt)[0-9]");

    private WorkFile() {}

    static String of(int number, Handed handed) {
        String name = String.format(Locale.ROOT, "%03d-%s", number, outcome(handed));
        return folder(handed.exercise()) + "/" + name + ending(handed.language());
    }

    static String of(Unfinished draft) {
        return folder(draft.exercise()) + "/draft" + ending(draft.language());
    }

    private static String outcome(Handed handed) {
        Verdict verdict = handed.verdict();
        String practice = handed.practice() ? "practice" : "";
        if (verdict == null) return handed.practice() ? practice + "-waiting" : "waiting";
        String word = verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
        if (handed.practice()) return verdict == Verdict.SCORED ? practice : practice + "-" + word;
        Double score = handed.score();
        return score == null ? word : word + "-" + BigDecimal.valueOf(score).toPlainString();
    }

    static String folder(String exercise) {
        String plain =
                exercise.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        if (plain.isEmpty()) return "exercise";
        return DEVICE.matcher(plain).matches() ? plain + "-exercise" : plain;
    }

    private static String ending(Language language) {
        return switch (language) {
            case PYTHON -> ".py";
            case JAVA -> ".java";
            case SETTINGS -> ".yaml";
        };
    }
}

package dev.talweg.engine.autopsy;

import java.util.Locale;

/** Numbers as they stand in a sentence. */
public final class Figure {

    private Figure() {}

    /**
     * Three significant digits such as 0.0125 or 12.5, all of a whole number such as 12345, two of one far from 1 such
     * as 3.2e-7.
     */
    public static String of(double number) {
        double size = StrictMath.abs(number);
        if (size == 0) return "0";
        if (size >= 0.001 && size < 100_000) {
            int decimals = (int) StrictMath.max(0, 2 - StrictMath.floor(StrictMath.log10(size)));
            String text = String.format(Locale.ROOT, "%." + decimals + "f", number);
            return text.contains(".") ? text.replaceAll("0+$", "").replaceAll("\\.$", "") : text;
        }
        String text = String.format(Locale.ROOT, "%.1e", number);
        return text.replaceAll("e([-+])0*", "e$1").replace("e+", "e");
    }

    /** A count with its noun, such as "1 instance" or "12 instances". */
    public static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** A share in whole percents, such as "45 %". */
    public static String percent(double share) {
        return StrictMath.round(100 * share) + " %";
    }
}

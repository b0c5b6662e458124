package dev.talweg.judging;

import dev.talweg.sandbox.Outcome;
import java.util.Set;

/**
 * What may be said of a failure on a hidden instance. The words are never the program's: in an error's text, or in the
 * name of its class, it could tell where the hidden instances lie.
 */
final class Veil {

    /** Names that a program did not choose. */
    private static final Set<String> KINDS = Set.of(
            "ArithmeticError",
            "AssertionError",
            "AttributeError",
            "FloatingPointError",
            "ImportError",
            "IndexError",
            "KeyError",
            "LinAlgError",
            "LookupError",
            "ModuleNotFoundError",
            "NameError",
            "NotImplementedError",
            "OSError",
            "OverflowError",
            "PermissionError",
            "RecursionError",
            "RuntimeError",
            "StopIteration",
            "SyntaxError",
            "TypeError",
            "UnboundLocalError",
            "ValueError",
            "ZeroDivisionError");

    private Veil() {}

    /** The sentence for an error. */
    static String failed(Outcome.Failed failed) {
        String what = KINDS.contains(failed.kind()) ? "with " + failed.kind() : "with an error of a kind of its own";
        String where = failed.line().isPresent() ? ", line " + failed.line().getAsInt() : "";
        return "Your program failed on hidden input " + what + where + "; practice shows more.";
    }

    /** The sentence for something that a function returned and should not have. */
    static String unfit(String function, String what) {
        return "On a hidden " + what + ", " + function + " returned something that is not the numbers it should be.";
    }
}

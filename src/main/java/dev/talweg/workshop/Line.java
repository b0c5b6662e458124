package dev.talweg.workshop;

import dev.talweg.http.BadInput;

/** One line of visible characters, as names of workshops and rounds are. */
final class Line {

    private Line() {}

    /** The line without spaces around it; what is none is refused in a sentence that begins with {@code what}. */
    static String of(String what, String typed, int longest) {
        String line = typed.strip();
        if (line.isEmpty() || line.length() > longest)
            throw new BadInput(what + " has 1 to " + longest + " characters.");
        if (line.chars().anyMatch(Character::isISOControl))
            throw new BadInput(what + " is one line of visible characters.");
        return line;
    }
}

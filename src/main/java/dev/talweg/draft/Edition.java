package dev.talweg.draft;

import dev.talweg.http.BadInput;
import java.nio.charset.StandardCharsets;

/**
 * A draft as one device has it.
 *
 * @param writer tells one tab of one device from all others; it means nothing else
 * @param revision counted by the writer: larger than all that it has sent and seen
 * @param basedOn the revision that the writer read or kept last; 0 where it has seen none
 */
record Edition(String source, String writer, long revision, long basedOn) {

    static final int LONGEST_BYTES = 64 * 1024;
    private static final int LONGEST_WRITER = 64;
    private static final long LARGEST_REVISION = 1L << 50;

    Edition {
        if (source.indexOf('\0') >= 0)
            throw new BadInput("The draft contains a NUL character, which no program needs.");
        if (source.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) throw new DraftTooLong();
        if (writer.isBlank() || writer.length() > LONGEST_WRITER || writer.indexOf('\0') >= 0)
            throw new BadInput("A writer's name has 1 to " + LONGEST_WRITER + " characters.");
        if (basedOn < 0 || revision <= basedOn || revision > LARGEST_REVISION)
            throw new BadInput("A revision is a whole number, larger than the one that the draft is based on.");
    }
}

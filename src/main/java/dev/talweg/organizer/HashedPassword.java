package dev.talweg.organizer;

import dev.talweg.http.BadInput;
import io.quarkus.elytron.security.common.BcryptUtil;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A password as it is kept. Making one takes a tenth of a second of a processor, by design: not in a transaction. */
record HashedPassword(String hash) {

    private static final int SHORTEST = 10;
    /** What comes after, bcrypt does not look at. */
    private static final int LONGEST_BYTES = 72;

    /** Whatever it is: one that was configured is its owner's business. */
    static HashedPassword of(String password) {
        return new HashedPassword(BcryptUtil.bcryptHash(password));
    }

    /** The password, if one may choose it. */
    static String acceptable(@Nullable String password) {
        if (password == null || password.codePointCount(0, password.length()) < SHORTEST)
            throw new BadInput("Please choose a password of at least " + SHORTEST
                    + " characters; three or four words that do not belong together will do.");
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES)
            throw new BadInput("A password has at most " + LONGEST_BYTES + " characters.");
        return password;
    }
}

package dev.talweg.sandbox;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * What a {@link Zygote} brings forth.
 *
 * @param language as zygote.py calls it
 * @param harness what all workers are to have
 * @param visible what they must see of the machine beyond what every process does
 * @param timed whether the zygote watches over their processor time, because they cannot themselves
 */
record Breed(String language, byte[] harness, List<Path> visible, boolean timed) {

    /** Programs in Python, with a module between them and the dialogue. */
    static Breed python(String harness) {
        return new Breed("python", harness.getBytes(StandardCharsets.UTF_8), List.of(), false);
    }
}

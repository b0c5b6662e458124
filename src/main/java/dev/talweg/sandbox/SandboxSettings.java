package dev.talweg.sandbox;

import java.nio.file.Path;

/**
 * What a sandbox for Python is made from.
 *
 * @param cache directory in which the Python runtime is unpacked; made when missing, nobody else may write there
 * @param harness source of a Python module with {@code main(ask, load)}: {@code ask(payload: bytes) -> bytes} puts a
 *     question to the {@link Dialogue}; {@code load() -> dict} executes the participant's source in a fresh module
 * @param idle how many processes wait, ready to take a program
 * @param bubblewrap whether to put the processes into bubblewrap, too, where it works
 */
public record SandboxSettings(Path cache, String harness, int idle, boolean bubblewrap) {

    public SandboxSettings {
        if (idle < 1) throw new IllegalArgumentException("idle must be positive: " + idle);
    }
}

package dev.talweg.judging;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The other end of the dialogue: the module that stands between a participant's program and the oracle. */
public final class Harness {

    /** Source of the Python module; it defines {@code main(ask, load)}. */
    public static final String PYTHON = read("harness.py");

    private Harness() {}

    private static String read(String name) {
        try (InputStream in = Harness.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException("missing resource: " + name);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

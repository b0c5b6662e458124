package dev.talweg.judging;

import dev.talweg.sandbox.JavaSandbox;
import dev.talweg.sandbox.PythonSandbox;
import dev.talweg.sandbox.Sandbox;
import dev.talweg.sandbox.SandboxSettings;
import java.nio.file.Path;

/** The one place that says where programs run in the tests of judging. */
final class TestSandbox {

    private TestSandbox() {}

    /** To be closed by the caller. */
    static Sandbox python() {
        return python(true);
    }

    /** Behind the walls that are wanted; to be closed by the caller. */
    static Sandbox python(boolean bubblewrap) {
        return PythonSandbox.start(settings(bubblewrap));
    }

    /** To be closed by the caller. */
    static Sandbox java() {
        return JavaSandbox.start(settings(true), Path.of("target", "guest"));
    }

    private static SandboxSettings settings(boolean bubblewrap) {
        return new SandboxSettings(Path.of("target", "python"), Harness.PYTHON, 2, bubblewrap);
    }
}

package dev.talweg.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** What the tests of the sandbox share: one unpacked runtime, a harness that minimises, a bowl to minimise. */
final class Sandboxes {

    static final Path CACHE = Path.of("target", "python");
    static final int IDLE = 2;

    /** A whole run's, wide on the clock: the machine that tests may be busy. */
    static final Limits LIMITS = new Limits(Duration.ofSeconds(2), Duration.ofSeconds(20), 256L << 20, 4000);

    private Sandboxes() {}

    static PythonSandbox start(boolean bubblewrap) throws IOException {
        return PythonSandbox.start(new SandboxSettings(CACHE, text("minimize.py"), IDLE, bubblewrap));
    }

    static JavaSandbox startJava(boolean bubblewrap) throws IOException {
        return JavaSandbox.start(
                new SandboxSettings(CACHE, text("minimize.py"), IDLE, bubblewrap), Path.of("target", "guest"));
    }

    /** How many processes one sandbox is while it is idle: workers, what they are forked from, bubblewrap's own two. */
    static long processes(Confinement.Tier tier) {
        return IDLE + (tier == Confinement.Tier.SECCOMP ? 1 : 3);
    }

    static String text(String resource) throws IOException {
        try (InputStream in = Sandboxes.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The bowl f(x) = |x|² with a budget; keeps the last answer handed in. */
    static final class Bowl implements Dialogue {
        private final int budget;
        final AtomicInteger calls = new AtomicInteger();
        volatile double[] answer = {};

        Bowl(int budget) {
            this.budget = budget;
        }

        @Override
        public Reply answer(byte[] question) {
            if (question.length != 17) return new Stop();
            ByteBuffer in = ByteBuffer.wrap(question).order(ByteOrder.LITTLE_ENDIAN);
            byte kind = in.get();
            double x = in.getDouble();
            double y = in.getDouble();
            if (kind == 2) {
                answer = new double[] {x, y};
                return new Answer(new byte[0]);
            }
            if (calls.incrementAndGet() > budget) return new Stop();
            ByteBuffer out = ByteBuffer.allocate(kind == 0 ? 8 : 16).order(ByteOrder.LITTLE_ENDIAN);
            if (kind == 0) out.putDouble(x * x + y * y);
            else out.putDouble(2 * x).putDouble(2 * y);
            return new Answer(out.array());
        }
    }
}

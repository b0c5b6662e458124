package dev.talweg.sandbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Runs Python with NumPy in processes that have given up every right, one program each. Where the machine cannot
 * confine them nothing is run: {@link #confinement()} says why, and each run fails. Safe for use by several threads.
 */
public final class PythonSandbox implements Sandbox {

    private static final int ATTEMPTS = 3;

    private final Confinement confinement;
    private final Threads threads;
    private final @Nullable WorkerPool pool;

    private PythonSandbox(Confinement confinement, Threads threads, @Nullable WorkerPool pool) {
        this.confinement = confinement;
        this.threads = threads;
        this.pool = pool;
    }

    /**
     * Unpacks the runtime if it must, tests the walls, and begins to fill the pool. Takes seconds at the first time.
     */
    public static PythonSandbox start(SandboxSettings settings) {
        Threads threads = Threads.start();
        try {
            PythonRuntime runtime = new Unpacking(settings.cache(), platform()).runtime();
            Launcher bare = new Launcher(runtime, false, runningAsRoot());
            Launcher wrapped = new Launcher(runtime, true, bare.root());
            SelfTest selfTest = new SelfTest(threads);
            String without = "";
            if (settings.bubblewrap()) {
                try {
                    String walls = "Bubblewrap. " + selfTest.hold(wrapped) + ".";
                    Confinement both = new Confinement(Confinement.Tier.BUBBLEWRAP_AND_SECCOMP, walls);
                    return new PythonSandbox(both, threads, pool(wrapped, settings, threads));
                } catch (SandboxException e) {
                    without = " Bubblewrap is not in use: " + e.getMessage();
                }
            }
            Confinement one = new Confinement(Confinement.Tier.SECCOMP, selfTest.hold(bare) + "." + without);
            return new PythonSandbox(one, threads, pool(bare, settings, threads));
        } catch (SandboxException e) {
            return off(String.valueOf(e.getMessage()), threads);
        } catch (IOException e) {
            return off("Its files cannot be unpacked into " + settings.cache() + ": " + e, threads);
        }
    }

    /** How firmly programs are held here. */
    public Confinement confinement() {
        return confinement;
    }

    @Override
    public Outcome run(Program program, Limits limits, Dialogue dialogue) throws SandboxException {
        if (pool == null) throw new SandboxException(confinement.detail());
        for (int attempt = 1; ; attempt++) {
            try (Worker worker = living(pool)) {
                return new Conversation(worker, limits, dialogue, threads).run(program);
            } catch (IOException e) {
                if (attempt == ATTEMPTS) throw new SandboxException("no Python process would take the program", e);
            }
        }
    }

    @Override
    public void close() {
        if (pool != null) pool.close();
        threads.close();
    }

    /** The kernel may have taken idle ones when memory ran out. */
    private static Worker living(WorkerPool pool) throws SandboxException {
        Worker worker = pool.take();
        while (!worker.isAlive()) {
            worker.close();
            worker = pool.take();
        }
        return worker;
    }

    private static WorkerPool pool(Launcher launcher, SandboxSettings settings, Threads threads) {
        return new WorkerPool(launcher, settings.harness().getBytes(StandardCharsets.UTF_8), settings.idle(), threads);
    }

    private static PythonSandbox off(String why, Threads threads) {
        return new PythonSandbox(new Confinement(Confinement.Tier.OFF, "Python is off. " + why), threads, null);
    }

    private static String platform() throws SandboxException {
        String platform = System.getProperty("os.name") + "-" + System.getProperty("os.arch");
        return switch (platform) {
            case "Linux-amd64" -> "linux-x86_64";
            case "Linux-aarch64" -> "linux-arm64";
            default -> throw new SandboxException("It needs Linux on x86-64 or arm64, and this is " + platform + ".");
        };
    }

    private static boolean runningAsRoot() throws IOException {
        return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
    }
}

package dev.talweg.sandbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Runs Python with NumPy in processes that have given up every right, one program each. Where the machine cannot
 * confine them nothing is run: {@link #confinement()} says why, and each run fails. Safe for use by several threads.
 */
public final class PythonSandbox implements ConfinedSandbox {

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
            PythonRuntime runtime = new Unpacking(settings.cache(), Machine.platform()).runtime();
            Breed probing = Breed.python(new String(Bundled.resource("probe.py"), StandardCharsets.UTF_8));
            SelfTest selfTest = new SelfTest(threads, new Program(""), () -> question -> new Dialogue.Stop());
            Walls walls = Walls.firmest(
                    runtime,
                    Machine.runsUsAsRoot(),
                    settings.bubblewrap(),
                    launcher -> selfTest.hold(launcher, probing));
            WorkerPool pool =
                    new WorkerPool(walls.launcher(), Breed.python(settings.harness()), settings.idle(), threads);
            return new PythonSandbox(walls.confinement(), threads, pool);
        } catch (SandboxException e) {
            return off(String.valueOf(e.getMessage()), threads);
        } catch (IOException e) {
            return off("Its files cannot be unpacked into " + settings.cache() + ": " + e, threads);
        }
    }

    @Override
    public Confinement confinement() {
        return confinement;
    }

    @Override
    public Outcome run(Program program, Limits limits, Dialogue dialogue) throws SandboxException {
        if (pool == null) throw new SandboxException(confinement.detail());
        return pool.run(program, limits, dialogue);
    }

    @Override
    public void close() {
        if (pool != null) pool.close();
        threads.close();
    }

    private static PythonSandbox off(String why, Threads threads) {
        return new PythonSandbox(new Confinement(Confinement.Tier.OFF, "Python is off. " + why), threads, null);
    }
}

package dev.talweg.sandbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Runs Java in machines of its own, warmed up and confined before they take their one program. The heap of a machine is
 * fixed when it starts, so there is a pool for each limit of memory that programs come with; the usual one is filled
 * from the beginning. Where there is no JDK, or nothing that confines one, nothing is run: {@link #confinement()} says
 * why, and each run fails. Safe for use by several threads.
 */
public final class JavaSandbox implements ConfinedSandbox {

    /** What exercises allow, unless they say otherwise. */
    static final long USUAL_MEMORY = 512L << 20;

    private final Confinement confinement;
    private final Threads threads;
    private final @Nullable Pools pools;

    private JavaSandbox(Confinement confinement, Threads threads, @Nullable Pools pools) {
        this.confinement = confinement;
        this.threads = threads;
        this.pools = pools;
    }

    /**
     * Unpacks what it must, tests the walls, and begins to fill the pool. Takes seconds. Programs are confined by a
     * script of the bundled Python, so that is unpacked, too.
     *
     * @param settings their harness is not used: what stands between a program and the dialogue is the guest
     * @param cache directory for the guest's files
     */
    public static JavaSandbox start(SandboxSettings settings, Path cache) {
        Threads threads = Threads.start();
        try {
            Path home = Path.of(System.getProperty("java.home")).toRealPath();
            JavaRuntime java = new GuestUnpacking(cache, home).runtime();
            PythonRuntime python = new Unpacking(settings.cache(), Machine.platform()).runtime();
            Program probe = new Program(new String(Bundled.resource("Probe.java"), StandardCharsets.UTF_8));
            SelfTest selfTest = new SelfTest(threads, probe, OneTask::new);
            Walls walls = Walls.firmest(
                    python,
                    Machine.runsUsAsRoot(),
                    settings.bubblewrap(),
                    launcher -> selfTest.hold(launcher, java.breed(USUAL_MEMORY, launcher.bubblewrap())));
            Pools pools = new Pools(walls.launcher(), java, settings.idle(), threads);
            pools.of(USUAL_MEMORY);
            return new JavaSandbox(walls.confinement(), threads, pools);
        } catch (SandboxException e) {
            return off(String.valueOf(e.getMessage()), threads);
        } catch (IOException e) {
            return off("Its files cannot be unpacked into " + cache + ": " + e, threads);
        }
    }

    @Override
    public Confinement confinement() {
        return confinement;
    }

    @Override
    public Outcome run(Program program, Limits limits, Dialogue dialogue) throws SandboxException {
        if (pools == null) throw new SandboxException(confinement.detail());
        return pools.of(limits.memoryBytes()).run(program, limits, dialogue);
    }

    @Override
    public void close() {
        if (pools != null) pools.close();
        threads.close();
    }

    /** One that runs nothing. */
    public static JavaSandbox off(String why) {
        return off(why, Threads.start());
    }

    private static JavaSandbox off(String why, Threads threads) {
        return new JavaSandbox(new Confinement(Confinement.Tier.OFF, "Java is off. " + why), threads, null);
    }
}

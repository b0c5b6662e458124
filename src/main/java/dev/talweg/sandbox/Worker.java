package dev.talweg.sandbox;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** One process that takes one program. Closing it kills it and waits until it is gone. */
final class Worker implements AutoCloseable {

    /** Why this side killed the process. */
    enum Reason {
        WALL_TIME,
        OUTPUT,
        CLOSED,
        OVER
    }

    private final Process process;
    private final boolean wrapped;
    private final Frames frames;
    private final AtomicReference<@Nullable Reason> reason = new AtomicReference<>();

    /** The process that computes: the child itself, or the innermost one where bubblewrap is around it. */
    private volatile ProcessHandle computing;

    private volatile Runnable onClose = () -> {};
    private long bytesAtReady;
    private long nanosAtReady;
    private volatile long nanosAtEnd;

    Worker(Process process, boolean wrapped) {
        this.process = process;
        this.wrapped = wrapped;
        this.computing = process.toHandle();
        this.frames = new Frames(process.getInputStream(), process.getOutputStream());
    }

    /** Hands over the harness and waits until the process has confined itself; returns what it says of that. */
    String awaitReady(byte[] harness) throws IOException {
        try {
            frames.write(Frames.HARNESS, harness);
            Frames.Frame ready = expect(Frames.READY);
            if (wrapped) computing = innermost();
            preferAsVictim();
            bytesAtReady = addressSpace();
            nanosAtReady = nanos();
            return new String(ready.payload(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IOException("A Python process did not become ready: " + lastWords(), e);
        }
    }

    /**
     * Sends the program and waits until it is about to run.
     *
     * @throws IOException when the process ended before: the program is not to blame
     */
    void begin(Program program, Limits limits) throws IOException {
        byte[] source = program.source().getBytes(StandardCharsets.UTF_8);
        ByteBuffer start = ByteBuffer.allocate(16 + source.length).order(ByteOrder.LITTLE_ENDIAN);
        start.putLong(limits.cpu().toNanos() / 1000)
                .putLong(bytesAtReady + limits.memoryBytes())
                .put(source);
        frames.write(Frames.START, start.array());
        expect(Frames.STARTED);
    }

    Frames frames() {
        return frames;
    }

    InputStream log() {
        return process.getErrorStream();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Called once the process is gone. */
    void onClose(Runnable action) {
        onClose = action;
    }

    /** Kills the process; the first reason is kept. Safe for use by any thread. */
    void kill(Reason why) {
        if (reason.compareAndSet(null, why)) nanosAtEnd = nanos();
        if (wrapped && computing.pid() == process.pid()) killUnready();
        else computing.destroyForcibly();
    }

    /**
     * Bubblewrap's inner half, orphaned before it has asked to die with its parent, would wait for that parent for
     * ever. So it goes first and takes the outer one along; where it is not there yet, it will find its input closed
     * and end.
     */
    private void killUnready() {
        List<ProcessHandle> inner = process.descendants().toList();
        inner.forEach(ProcessHandle::destroyForcibly);
        if (!inner.isEmpty()) return;
        try {
            process.getOutputStream().close();
        } catch (IOException e) {
            // Nobody reads it any more: the process is gone already.
            process.destroyForcibly();
        }
    }

    @Nullable
    Reason killedFor() {
        return reason.get();
    }

    /** Processor time of the program alone, known if this side killed the process; else zero. */
    Duration cpu() {
        return Duration.ofNanos(Math.max(0, nanosAtEnd - nanosAtReady));
    }

    /** The exit status of a process that has closed its pipe; 128 and the signal's number; empty while it lives on. */
    OptionalInt status() {
        return waitFor(Duration.ofSeconds(1)) ? OptionalInt.of(process.exitValue()) : OptionalInt.empty();
    }

    @Override
    public void close() {
        kill(Reason.OVER);
        if (!waitFor(Duration.ofSeconds(2))) {
            process.toHandle().destroyForcibly();
            waitFor(Duration.ofSeconds(2));
        }
        onClose.run();
    }

    private Frames.Frame expect(byte type) throws IOException {
        Frames.Frame frame = frames.read();
        if (frame.type() != type) throw new IOException("frame " + frame.type() + " where " + type + " was due");
        return frame;
    }

    /** Kills by the inner process, as bubblewrap then reaps it and ends by itself: nobody is orphaned. */
    private ProcessHandle innermost() throws IOException {
        List<ProcessHandle> all = process.descendants().toList();
        List<Long> parents = all.stream()
                .flatMap(handle -> handle.parent().stream())
                .map(ProcessHandle::pid)
                .toList();
        return all.stream()
                .filter(handle -> !parents.contains(handle.pid()))
                .findFirst()
                .orElseThrow(() -> new EOFException("the process in bubblewrap is gone"));
    }

    /** When the machine runs out of memory, the kernel is to take a program, not the server. */
    private void preferAsVictim() {
        try {
            Files.writeString(proc("oom_score_adj"), "1000");
        } catch (IOException e) {
            // Not every container lets us: then the kernel chooses by size.
        }
    }

    private long addressSpace() throws IOException {
        for (String line : Files.readAllLines(proc("status"))) {
            if (line.startsWith("VmSize:")) return Long.parseLong(line.replaceAll("\\D", "")) * 1024;
        }
        throw new EOFException("the process is gone");
    }

    /** Time on a processor since the process began; zero where the kernel does not say. */
    private long nanos() {
        try {
            return Long.parseLong(Files.readString(proc("schedstat")).split(" ", 2)[0]);
        } catch (IOException e) {
            return 0;
        }
    }

    private Path proc(String file) {
        return Path.of("/proc", Long.toString(computing.pid()), file);
    }

    private String lastWords() {
        if (!waitFor(Duration.ofSeconds(1))) return "it is alive, but silent";
        try {
            byte[] said = process.getErrorStream().readNBytes(1 << 16);
            String words = PlainText.of(said, 0, said.length).strip();
            return "exit status " + process.exitValue() + ", " + words.substring(words.lastIndexOf('\n') + 1);
        } catch (IOException e) {
            return "exit status " + process.exitValue();
        }
    }

    private boolean waitFor(Duration time) {
        try {
            return process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            process.toHandle().destroyForcibly();
            Thread.currentThread().interrupt();
            return !process.isAlive();
        }
    }
}

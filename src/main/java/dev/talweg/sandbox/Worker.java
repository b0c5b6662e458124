package dev.talweg.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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

    private final Zygote zygote;
    private final int number;
    private final SocketChannel channel;
    private final SocketChannel log;
    private final Frames frames;
    private final CompletableFuture<Exit> gone = new CompletableFuture<>();
    private final AtomicReference<@Nullable Reason> reason = new AtomicReference<>();

    private volatile Runnable onClose = () -> {};
    private volatile boolean logTaken;
    private Duration cpuBefore = Duration.ZERO;

    Worker(Zygote zygote, int number, SocketChannel channel, SocketChannel log) {
        this.zygote = zygote;
        this.number = number;
        this.channel = channel;
        this.log = log;
        this.frames = new Frames(Channels.newInputStream(channel), Channels.newOutputStream(channel));
    }

    int number() {
        return number;
    }

    /** Completed by the zygote when the process has ended; exceptionally when nobody will ever know. */
    CompletableFuture<Exit> gone() {
        return gone;
    }

    /** Waits until the process has confined itself; returns what it says of that. */
    String awaitReady() throws IOException {
        try {
            return new String(expect(Frames.READY), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IOException("A process did not become ready: " + lastWords(), e);
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
                .putLong(zygote.addressSpace() + limits.memoryBytes())
                .put(source);
        zygote.limit(this, limits.cpu());
        frames.write(Frames.START, start.array());
        ByteBuffer started = ByteBuffer.wrap(expect(Frames.STARTED)).order(ByteOrder.LITTLE_ENDIAN);
        cpuBefore = Duration.ofNanos(1000 * started.getLong());
    }

    Frames frames() {
        return frames;
    }

    /** What it prints, to be read to its end and closed by the caller. */
    SocketChannel log() {
        logTaken = true;
        return log;
    }

    boolean isAlive() {
        return !gone.isDone();
    }

    /** Called once the process is gone. */
    void onClose(Runnable action) {
        onClose = action;
    }

    /** Kills the process; the first reason is kept. Safe for use by any thread. */
    void kill(Reason why) {
        reason.compareAndSet(null, why);
        zygote.kill(this);
    }

    @Nullable
    Reason killedFor() {
        return reason.get();
    }

    /** Processor time of the program alone, once it is closed; zero where nobody knows. */
    Duration cpu() {
        if (!gone.isDone() || gone.isCompletedExceptionally()) return Duration.ZERO;
        Duration program = gone.join().cpu().minus(cpuBefore);
        return program.isNegative() ? Duration.ZERO : program;
    }

    /**
     * How a process ended that has closed its channel; empty while it lives on.
     *
     * @throws SandboxException when it was lost with the process that it was forked from
     */
    Optional<Exit> exit() throws SandboxException {
        try {
            return Optional.of(gone.get(2, TimeUnit.SECONDS));
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (ExecutionException e) {
            throw new SandboxException("the program's process was lost", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SandboxException("interrupted", e);
        }
    }

    @Override
    public void close() {
        kill(Reason.OVER);
        try {
            gone.get(5, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            // Who does not kill when told to is of no use, and takes its workers along.
            zygote.close();
        } catch (ExecutionException e) {
            // It is gone all the same.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        disconnect(channel);
        if (!logTaken) disconnect(log);
        onClose.run();
    }

    private byte[] expect(byte type) throws IOException {
        Frames.Frame frame = frames.read();
        if (frame.type() != type) throw new IOException("frame " + frame.type() + " where " + type + " was due");
        return frame.payload();
    }

    private String lastWords() throws IOException {
        kill(Reason.OVER);
        try (InputStream said = Channels.newInputStream(log())) {
            byte[] bytes = said.readNBytes(1 << 16);
            String words = PlainText.of(bytes, 0, bytes.length).strip();
            return words.substring(words.lastIndexOf('\n') + 1);
        }
    }

    private static void disconnect(SocketChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            // Nothing is lost with it.
        }
    }
}

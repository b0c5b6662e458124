package dev.talweg.sandbox;

import java.io.EOFException;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * The process that workers are forked from: it has loaded what all of them need, never sees a program, and kills and
 * counts what it has forked. It ends when its channel does, hence with this server, and everything it has forked ends
 * with it. Safe for use by several threads.
 */
final class Zygote implements AutoCloseable {

    private static final int SIGNAL = 128;

    private final Process process;
    private final Path directory;
    private final UnixDomainSocketAddress address;
    private final Frames control;
    private final boolean timed;
    private final Map<Integer, Worker> workers = new ConcurrentHashMap<>();
    private long addressSpace;
    private int forked;
    private volatile boolean lost;

    /**
     * @param directory of its own, where the process makes its socket; removed at the end
     * @param timed whether it watches over its workers' processor time
     */
    Zygote(Process process, Path directory, Path socket, boolean timed) {
        this.process = process;
        this.directory = directory;
        this.address = UnixDomainSocketAddress.of(socket);
        this.control = new Frames(process.getInputStream(), process.getOutputStream());
        this.timed = timed;
    }

    /** Hands over what the workers are to run, and waits until all is loaded. */
    void awaitReady(byte[] harness) throws IOException {
        CompletableFuture<Void> watchdog =
                CompletableFuture.runAsync(this::destroy, CompletableFuture.delayedExecutor(1, TimeUnit.MINUTES));
        try {
            control.write(Frames.HARNESS, harness);
            Frames.Frame ready = control.read();
            if (ready.type() != Frames.READY) throw new IOException("frame " + ready.type() + " where READY was due");
            preferAsVictim();
            addressSpace = readAddressSpace();
        } catch (IOException e) {
            String words = lastWords();
            close();
            throw new IOException("The process to fork from did not become ready: " + words, e);
        } finally {
            watchdog.cancel(false);
        }
        Threads.named("sandbox-zygote").newThread(this::listen).start();
    }

    /** A worker of its own; not ready yet. */
    synchronized Worker fork() throws IOException {
        if (lost) throw new IOException("the process to fork from is gone");
        try {
            SocketChannel frames = SocketChannel.open(address);
            SocketChannel log = SocketChannel.open(address);
            Worker worker = new Worker(this, ++forked, frames, log);
            workers.put(worker.number(), worker);
            tell(Frames.FORK, number(worker, 0).array());
            return worker;
        } catch (IOException e) {
            // One connection without the other, and all that follow would be paired wrongly.
            close();
            throw e;
        }
    }

    /** Ends one worker; its {@link Worker#gone} tells when it is. Without effect once it has ended. */
    void kill(Worker worker) {
        if (!workers.containsKey(worker.number())) return;
        try {
            tell(Frames.KILL, number(worker, 0).array());
        } catch (IOException e) {
            close();
        }
    }

    /**
     * Ends one worker when it has used so much processor time from now on, as if by the signal SIGPROF; does nothing
     * where workers see to that themselves.
     */
    void limit(Worker worker, Duration cpu) throws IOException {
        if (timed)
            tell(
                    Frames.LIMIT,
                    number(worker, Long.BYTES).putLong(cpu.toNanos() / 1000).array());
    }

    /** What a worker's address space is before it has taken a program, in bytes. */
    long addressSpace() {
        return addressSpace;
    }

    boolean isAlive() {
        return !lost;
    }

    /** Ends the process and all its workers, and waits until they are gone. */
    @Override
    public void close() {
        lost = true;
        try {
            process.getOutputStream().close();
        } catch (IOException e) {
            process.destroyForcibly();
        }
        if (!waitFor(Duration.ofSeconds(5))) {
            destroy();
            waitFor(Duration.ofSeconds(5));
        }
        orphan();
        remove();
    }

    /** Innermost first: bubblewrap, once orphaned, would wait for ever. */
    private void destroy() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private synchronized void tell(byte type, byte[] payload) throws IOException {
        control.write(type, payload);
    }

    private static ByteBuffer number(Worker worker, int more) {
        return ByteBuffer.allocate(4 + more).order(ByteOrder.LITTLE_ENDIAN).putInt(worker.number());
    }

    private void listen() {
        try {
            while (true) {
                Frames.Frame frame = control.read();
                if (frame.type() != Frames.GONE) throw new IOException("frame " + frame.type() + " where GONE was due");
                ByteBuffer said = ByteBuffer.wrap(frame.payload()).order(ByteOrder.LITTLE_ENDIAN);
                Worker worker = workers.remove(said.getInt());
                int code = said.getInt();
                Duration cpu = Duration.ofNanos(1000 * said.getLong());
                if (worker != null) worker.gone().complete(new Exit(code < 0 ? SIGNAL - code : code, cpu));
            }
        } catch (IOException | RuntimeException e) {
            close();
        }
    }

    private void orphan() {
        EOFException gone = new EOFException("the process it was forked from is gone");
        workers.values().forEach(worker -> worker.gone().completeExceptionally(gone));
        workers.clear();
    }

    /** When the machine runs out of memory, the kernel is to take a program, not the server; workers inherit this. */
    private void preferAsVictim() {
        try {
            Files.writeString(proc("oom_score_adj"), "1000");
        } catch (IOException e) {
            // Not every container lets us: then the kernel chooses by size.
        }
    }

    private long readAddressSpace() throws IOException {
        for (String line : Files.readAllLines(proc("status"))) {
            if (line.startsWith("VmSize:")) return Long.parseLong(line.replaceAll("\\D", "")) * 1024;
        }
        throw new EOFException("the process is gone");
    }

    /** The file of the process itself, which bubblewrap may be around. */
    private Path proc(String file) {
        List<ProcessHandle> inner = process.descendants().toList();
        ProcessHandle innermost = inner.isEmpty() ? process.toHandle() : inner.get(inner.size() - 1);
        return Path.of("/proc", Long.toString(innermost.pid()), file);
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
            Thread.currentThread().interrupt();
            return !process.isAlive();
        }
    }

    private void remove() {
        try {
            Files.deleteIfExists(address.getPath());
            Files.deleteIfExists(directory);
        } catch (IOException e) {
            // An empty directory among the temporary ones harms nobody.
        }
    }
}

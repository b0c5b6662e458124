package dev.talweg.sandbox;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One run of one program: begins it, answers its questions, and says how it ended. The worker is gone afterwards. */
final class Conversation {

    private static final int SIGNAL = 128;
    private static final int SIGKILL = 9;
    private static final int SIGXCPU = 24;
    private static final int SIGPROF = 27;

    private static final Map<Integer, String> SIGNALS = Map.of(
            4, "SIGILL: an instruction this processor does not know",
            6, "SIGABRT: it gave itself up",
            7, "SIGBUS: it touched memory that is not there",
            8, "SIGFPE: an arithmetic fault",
            11, "SIGSEGV: it touched memory that is not its own, or called itself too deeply",
            31, "SIGSYS: it asked the system for what no program may ask");

    private final Worker worker;
    private final Limits limits;
    private final Dialogue dialogue;
    private final Threads threads;

    Conversation(Worker worker, Limits limits, Dialogue dialogue, Threads threads) {
        this.worker = worker;
        this.limits = limits;
        this.dialogue = dialogue;
        this.threads = threads;
    }

    /** How it ended, but for what all ends have in common. */
    private interface Ending {
        Outcome with(String log, Duration cpu);
    }

    /**
     * Runs the program.
     *
     * @throws IOException when the worker ended before the program began: another one may try
     * @throws SandboxException when something of ours failed after that
     */
    Outcome run(Program program) throws IOException, SandboxException {
        LogTail log = new LogTail(worker.log(), limits.logBytes(), () -> worker.kill(Worker.Reason.OUTPUT));
        ScheduledFuture<?> deadline = threads.clock()
                .schedule(
                        () -> worker.kill(Worker.Reason.WALL_TIME),
                        limits.wall().toNanos(),
                        TimeUnit.NANOSECONDS);
        Future<?> drained = threads.helpers().submit(log);
        Ending ending;
        try {
            worker.begin(program, limits);
            ending = converse(log, program.source().lines().count());
        } finally {
            deadline.cancel(false);
            worker.close();
        }
        await(drained);
        if (log.flooded())
            ending = ended(Outcome.Cause.OUTPUT, "It printed more than " + LogTail.CEILING / (1 << 20) + " MiB.");
        return ending.with(log.text(), worker.cpu());
    }

    private Ending converse(LogTail log, long lines) throws SandboxException {
        try {
            while (true) {
                Frames.Frame frame = worker.frames().read();
                switch (frame.type()) {
                    case Frames.ASK -> {
                        Optional<Ending> end = answer(frame.payload(), log);
                        if (end.isPresent()) return end.get();
                    }
                    case Frames.DONE -> {
                        return Outcome.Completed::new;
                    }
                    case Frames.FAILED -> {
                        return failure(frame.payload(), lines);
                    }
                    default -> {
                        return protocol("a frame of the unknown type " + (frame.type() & 0xff));
                    }
                }
            }
        } catch (Frames.Malformed e) {
            return protocol(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return death();
        }
    }

    private Optional<Ending> answer(byte[] question, LogTail log) throws IOException, SandboxException {
        if (worker.frames().hasMore()) return Optional.of(protocol("more before it had heard the answer"));
        Dialogue.Reply reply;
        try {
            reply = dialogue.answer(question);
        } catch (RuntimeException e) {
            throw new SandboxException("the dialogue failed", e);
        }
        if (!(reply instanceof Dialogue.Answer answer)) return Optional.of(Outcome.Stopped::new);
        if (answer.payload().length > Frames.LARGEST) {
            throw new SandboxException("the dialogue's answer is too long: " + answer.payload().length + " bytes");
        }
        if (answer.confidential()) log.hush();
        worker.frames().write(Frames.ANSWER, answer.payload());
        return Optional.empty();
    }

    private static Ending failure(byte[] payload, long lines) {
        ByteBuffer in = ByteBuffer.wrap(payload).order(ByteOrder.LITTLE_ENDIAN);
        try {
            boolean syntax = in.get() != 0;
            int line = in.getInt();
            String kind = PlainText.atMost(100, text(in));
            String message = PlainText.atMost(2000, text(in));
            String trace = PlainText.atMost(6000, text(in));
            // What is missing at the end is missing on the line after it.
            OptionalInt where = line > 0 && line <= lines + 1 ? OptionalInt.of(line) : OptionalInt.empty();
            return (log, cpu) -> new Outcome.Failed(syntax, kind, message, where, trace, log, cpu);
        } catch (BufferUnderflowException e) {
            return protocol("an error report that is none");
        }
    }

    private static String text(ByteBuffer in) {
        int length = in.getInt();
        if (length < 0 || length > in.remaining()) throw new BufferUnderflowException();
        byte[] bytes = new byte[length];
        in.get(bytes);
        return PlainText.of(bytes, 0, length);
    }

    /** The channel has ended: by our own hand, by a limit, or by the program's. */
    private Ending death() throws SandboxException {
        Worker.Reason reason = worker.killedFor();
        if (reason != null) {
            return switch (reason) {
                case WALL_TIME ->
                    ended(Outcome.Cause.WALL_TIME, "It ran for longer than " + seconds(limits.wall()) + ".");
                case OUTPUT -> ended(Outcome.Cause.OUTPUT, "It printed too much.");
                case CLOSED, OVER -> throw new SandboxException("the sandbox was closed during the run");
            };
        }
        Optional<Exit> exit = worker.exit();
        if (exit.isEmpty()) return protocol("nothing any more: it closed its channel");
        int value = exit.get().status();
        if (value == SIGNAL + SIGPROF || value == SIGNAL + SIGXCPU) {
            String detail = "It used more than " + seconds(limits.cpu()) + " of processor time.";
            return (log, cpu) -> new Outcome.Ended(Outcome.Cause.CPU_TIME, detail, log, limits.cpu());
        }
        if (value == SIGNAL + SIGKILL) {
            // No limit of ours does that, and a program cannot: the machine ran out of memory, or somebody meddled.
            throw new SandboxException("the system killed the program's process, as happens when its memory runs out");
        }
        if (value <= SIGNAL) return ended(Outcome.Cause.DIED, "It ended itself with exit status " + value + ".");
        int signal = value - SIGNAL;
        return ended(Outcome.Cause.DIED, "It crashed (" + SIGNALS.getOrDefault(signal, "signal " + signal) + ").");
    }

    private static Ending protocol(String what) {
        return ended(Outcome.Cause.PROTOCOL, "It wrote into the channel of the oracle: " + what + ".");
    }

    private static Ending ended(Outcome.Cause cause, String detail) {
        return (log, cpu) -> new Outcome.Ended(cause, detail, log, cpu);
    }

    private static String seconds(Duration duration) {
        return duration.toMillis() % 1000 == 0 ? duration.toSeconds() + " s" : duration.toMillis() + " ms";
    }

    private static void await(Future<?> drained) throws SandboxException {
        try {
            drained.get(2, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new SandboxException("the log could not be read", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SandboxException("interrupted", e);
        }
    }
}

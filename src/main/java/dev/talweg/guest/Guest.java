package dev.talweg.guest;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * The process that runs one participant's Java program, once. It is confined before its first line. Order of its life:
 * warm up, say READY, take one program, compile it, run it, say DONE or FAILED, wait to be killed. What this process
 * says about itself is only ever shown to the participant.
 */
final class Guest {

    private static final int LIMITS = 16;

    /** Room to report in when the program has used up all memory. */
    private static final List<byte[]> RESERVE = new ArrayList<>(List.of(new byte[4 << 20]));

    private final Channel channel;
    private final PrintStream log;
    private final Javac javac;

    private Guest(Channel channel, PrintStream log, Javac javac) {
        this.channel = channel;
        this.log = log;
        this.javac = javac;
    }

    public static void main(String[] arguments) throws Throwable {
        Channel channel = new Channel(
                new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
                new FileOutputStream(FileDescriptor.out));
        PrintStream log = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.setIn(new ByteArrayInputStream(new byte[0]));
        print(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        Javac javac;
        try {
            javac = warm();
        } finally {
            print(log);
        }
        // Only asked to warm up: what was loaded for it goes into an archive.
        if (arguments.length == 0) return;
        try {
            new Guest(channel, log, javac).live(arguments[0]);
        } finally {
            // Threads that the program has left behind do not keep it.
            Runtime.getRuntime().halt(1);
        }
    }

    private static Javac warm() throws Throwable {
        Chance.settleOrder();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) throw new IllegalStateException("this Java has no compiler");
        Javac javac = new Javac(compiler);
        WarmUp.with(javac);
        System.gc();
        return javac;
    }

    private static void print(PrintStream log) {
        System.setOut(log);
        System.setErr(log);
    }

    private void live(String walls) throws IOException {
        channel.send(Channel.READY, walls.getBytes(StandardCharsets.UTF_8));
        byte[] begin = channel.receive(Channel.START);
        Source source = new Source(new String(begin, LIMITS, begin.length - LIMITS, StandardCharsets.UTF_8));
        // Processor time so far; who started us knows better.
        channel.send(Channel.STARTED, new byte[Long.BYTES]);
        byte end = Channel.DONE;
        byte[] payload = {};
        try {
            Map<String, byte[]> classes = javac.compile(source);
            new Tasks(channel, classes).run();
        } catch (Throwable thrown) {
            end = Channel.FAILED;
            payload = told(thrown, source);
        }
        log.flush();
        channel.send(end, payload);
        // The other side kills us now.
        channel.receive(Channel.ANSWER);
    }

    private static byte[] told(Throwable thrown, Source source) {
        RESERVE.clear();
        try {
            Failure failure =
                    thrown instanceof Refused refused ? Failure.of(refused, source) : Failure.of(thrown, source);
            return failure.packed();
        } catch (Throwable itself) {
            return Failure.UNTOLD.packed();
        }
    }
}

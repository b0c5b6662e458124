package dev.talweg.guest;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What is told of a program that failed. On the wire: u8 syntax | i32 line or -1 | kind, message, trace, each u32 length
 * and UTF-8.
 *
 * @param line of the participant's text, or -1
 * @param trace the lines of it that led there
 */
record Failure(boolean syntax, int line, String kind, String message, String trace) {

    /** When an error cannot even be looked at. */
    static final Failure UNTOLD = new Failure(false, -1, "Error", "an error that cannot be shown", "");

    private static final int LONGEST = 4000;
    private static final int MOST_MISTAKES = 5;
    private static final int FIRST = 4;
    private static final int LAST = 12;

    static Failure of(Refused refused, Source source) {
        List<Refused.Mistake> mistakes = refused.mistakes();
        Refused.Mistake first = mistakes.get(0);
        int line = first.place() < 0 ? -1 : source.line(first.place());
        String trace = mistakes.stream()
                .limit(MOST_MISTAKES)
                .filter(mistake -> mistake.place() >= 0)
                .map(mistake ->
                        source.marked(mistake.place()) + (mistake.equals(first) ? "" : "\n" + mistake.message()))
                .collect(Collectors.joining("\n"));
        if (mistakes.size() > MOST_MISTAKES) trace += "\n... " + (mistakes.size() - MOST_MISTAKES) + " more ...";
        return new Failure(true, line, "CompileError", first.message(), trace);
    }

    /** Anything here may be the program's own: it may throw, and never return. */
    static Failure of(Throwable thrown, Source source) {
        Throwable error = thrown;
        if (error instanceof ExceptionInInitializerError && error.getCause() != null) error = error.getCause();
        List<StackTraceElement> places = Arrays.stream(error.getStackTrace())
                .filter(step -> Submission.NAME.equals(step.getClassLoaderName()))
                .collect(Collectors.toCollection(ArrayList::new));
        int line = places.isEmpty() ? -1 : places.get(0).getLineNumber();
        String kind = error.getClass().getSimpleName();
        return new Failure(false, line, kind.isEmpty() ? "Throwable" : kind, text(error), trace(places, source));
    }

    byte[] packed() {
        List<byte[]> texts = List.of(bytes(kind), bytes(message), bytes(trace));
        int size = texts.stream().mapToInt(text -> 4 + text.length).sum();
        ByteBuffer out = Channel.buffer(5 + size).put((byte) (syntax ? 1 : 0)).putInt(line);
        for (byte[] text : texts) out.putInt(text.length).put(text);
        return out.array();
    }

    private static String text(Throwable error) {
        try {
            String message = error.getMessage();
            if (message != null) return message;
            return error instanceof StackOverflowError ? "it called itself too deeply" : "";
        } catch (Throwable itsOwn) {
            return "(the error's own text could not be made: its getMessage failed)";
        }
    }

    /** From the outside in, as harness.py tells it. */
    private static String trace(List<StackTraceElement> inward, Source source) {
        List<String> texts = new ArrayList<>();
        for (int i = inward.size() - 1; i >= 0; i--) {
            int told = inward.size() - 1 - i;
            if (told == FIRST && i >= LAST) {
                texts.add("... " + (i - LAST + 1) + " more ...");
                i = LAST - 1;
            }
            StackTraceElement step = inward.get(i);
            texts.add("line " + step.getLineNumber() + ", in " + step.getMethodName() + "\n"
                    + source.shown(step.getLineNumber()));
        }
        return String.join("\n", texts);
    }

    private static byte[] bytes(String text) {
        String shortened = text.substring(0, StrictMath.min(LONGEST, text.length()));
        return shortened.getBytes(StandardCharsets.UTF_8);
    }
}

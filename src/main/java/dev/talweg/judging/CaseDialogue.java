package dev.talweg.judging;

import dev.talweg.exercise.Case;
import dev.talweg.exercise.Task;
import dev.talweg.judging.Question.Misspoken;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Puts cases to a function, one after the other, and compares what it answers. Public cases come first; where there are
 * hidden ones, only those count.
 */
final class CaseDialogue implements Conversation {

    private static final int DONE = 0;
    private static final int ANSWER = 2;

    private final Task.Answers task;
    private final List<Case> cases;
    private final int shown;
    private final int counted;
    private final List<Boolean> right = new ArrayList<>();
    private @Nullable Case open;
    private int firstWrong;
    private boolean done;
    private @Nullable Ruling ended;

    CaseDialogue(Task.Answers task, List<Case> shown, List<Case> hidden) {
        this.task = task;
        this.cases = Stream.concat(shown.stream(), hidden.stream()).toList();
        this.shown = shown.size();
        this.counted = hidden.isEmpty() ? 0 : shown.size();
    }

    @Override
    public Reply answer(byte[] question) {
        if (ended != null) return new Stop();
        try {
            return switch (Question.of(question)) {
                case NEXT -> next(question);
                case RESULT -> result(question);
                case UNFIT -> unfit(question);
                case VALUE, GRADIENT, BATCH, ENDED -> throw new Misspoken();
            };
        } catch (Misspoken e) {
            return stop(Ruling.of(Verdict.RUNTIME_ERROR, "Your program spoke to the judge in a way of its own."));
        }
    }

    @Override
    public boolean finished() {
        return done;
    }

    @Override
    public Optional<Ruling> ended() {
        return Optional.ofNullable(ended);
    }

    @Override
    public boolean overBudget() {
        return false;
    }

    @Override
    public boolean confidential() {
        return right.size() > shown || (right.size() == shown && open != null);
    }

    /** How many of the cases that count were answered. */
    int answered() {
        return StrictMath.max(0, right.size() - counted);
    }

    /** How many of them within tolerance. */
    int rightAnswers() {
        return (int) right.stream().skip(counted).filter(answer -> answer).count();
    }

    /** The first case that was wrong, counted from 1; 0 when there is none. */
    int firstWrong() {
        return firstWrong;
    }

    private Reply next(byte[] question) throws Misspoken {
        Question.requireBare(question);
        if (open != null || done) throw new Misspoken();
        if (right.size() == cases.size()) {
            done = true;
            return new Answer(new byte[] {DONE});
        }
        open = cases.get(right.size());
        return new Answer(packed(open, right.size()), confidential());
    }

    private Reply result(byte[] question) throws Misspoken {
        if (open == null) throw new Misspoken();
        double[] wanted = open.answer().numbers();
        boolean fits = within(Question.numbers(question, 1, wanted.length), wanted);
        right.add(fits);
        if (!fits && firstWrong == 0) firstWrong = right.size();
        open = null;
        return new Answer(new byte[0]);
    }

    private Reply unfit(byte[] question) throws Misspoken {
        if (open == null) throw new Misspoken();
        return stop(Ruling.of(
                Verdict.INVALID, confidential() ? Veil.unfit(task.function(), "case") : Question.sentence(question)));
    }

    private boolean within(double[] given, double[] wanted) {
        double largest = 1;
        for (double number : wanted) largest = StrictMath.max(largest, StrictMath.abs(number));
        for (int i = 0; i < wanted.length; i++) {
            if (!(StrictMath.abs(given[i] - wanted[i]) <= task.tolerance() * largest)) return false;
        }
        return true;
    }

    private byte[] packed(Case next, int seed) {
        byte[] name = task.function().getBytes(StandardCharsets.UTF_8);
        int size = 7 + name.length + packedSize(next.answer());
        for (Case.Table table : next.arguments()) size += packedSize(table);
        ByteBuffer frame = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        frame.put((byte) ANSWER).putInt(seed).put((byte) name.length).put(name);
        frame.put((byte) next.arguments().size());
        for (Case.Table table : next.arguments()) {
            putShape(table, frame);
            for (double number : table.numbers()) frame.putDouble(number);
        }
        putShape(next.answer(), frame);
        byte[] bytes = new byte[frame.position()];
        frame.rewind().get(bytes);
        return bytes;
    }

    private static int packedSize(Case.Table table) {
        return 1 + 4 * table.shape().length + 8 * table.numbers().length;
    }

    private static void putShape(Case.Table table, ByteBuffer frame) {
        frame.put((byte) table.shape().length);
        for (int length : table.shape()) frame.putInt(length);
    }

    private Reply stop(Ruling ruling) {
        ended = ruling;
        return new Stop();
    }
}

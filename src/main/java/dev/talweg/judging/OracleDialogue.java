package dev.talweg.judging;

import dev.talweg.engine.oracle.Call;
import dev.talweg.engine.oracle.Oracle;
import dev.talweg.engine.oracle.Response;
import dev.talweg.engine.oracle.Trajectory;
import dev.talweg.exercise.Instance;
import dev.talweg.judging.Question.Misspoken;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Answers the questions of a program that descends: one instance after the other, each with an oracle of its own. The
 * first is public, all others are hidden.
 */
final class OracleDialogue implements Conversation {

    private static final int DONE = 0;
    private static final int DESCEND = 1;
    private static final int GRANTED = 0;
    private static final int OVER_BUDGET = 1;
    private static final int DIVERGED = 2;
    private static final int MOST_REFUSALS = 1000;

    private final List<Instance> instances;
    private final int budget;
    private final Consumer<Call> onlooker;
    private final List<Oracle> oracles = new ArrayList<>();
    private boolean running;
    private boolean done;
    private boolean overBudget;
    private int refusals;
    private @Nullable Ruling ended;

    OracleDialogue(List<Instance> instances, int budget) {
        this(instances, budget, call -> {});
    }

    /** @param onlooker hears of each question about the public instance, in the thread that judges */
    OracleDialogue(List<Instance> instances, int budget, Consumer<Call> onlooker) {
        this.instances = List.copyOf(instances);
        this.budget = budget;
        this.onlooker = onlooker;
    }

    @Override
    public Reply answer(byte[] question) {
        if (ended != null) return new Stop();
        try {
            return switch (Question.of(question)) {
                case NEXT -> next(question);
                case VALUE -> told(oracle().value(Question.numbers(question, 1, dimension())));
                case GRADIENT -> told(oracle().gradient(Question.numbers(question, 1, dimension())));
                case BATCH -> batch(question);
                case RESULT -> result(question);
                case UNFIT -> unfit(question);
                case ENDED -> ended(question);
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
        return overBudget;
    }

    @Override
    public boolean confidential() {
        return oracles.size() > 1;
    }

    /**
     * What was asked so far, instance by instance, in their order; fewer than the instances where the program stopped
     * early.
     */
    List<Trajectory> trajectories() {
        return oracles.stream().map(Oracle::trajectory).toList();
    }

    private Reply next(byte[] question) throws Misspoken {
        Question.requireBare(question);
        if (running || done) throw new Misspoken();
        if (oracles.size() == instances.size()) {
            done = true;
            return new Answer(new byte[] {DONE});
        }
        Instance instance = instances.get(oracles.size());
        Oracle oracle = instance.oracle(budget, 0);
        if (oracles.isEmpty()) oracle.watchedBy(onlooker);
        oracles.add(oracle);
        running = true;
        double[] start = instance.start();
        ByteBuffer answer = buffer(17 + 8 * start.length)
                .put((byte) DESCEND)
                .putInt(start.length)
                .putInt(budget)
                .putInt(instance.examples())
                .putInt((int) instance.seed());
        for (double coordinate : start) answer.putDouble(coordinate);
        return new Answer(answer.array(), confidential());
    }

    private Reply batch(byte[] question) throws Misspoken {
        Oracle oracle = oracle();
        int size = Question.size(question);
        if (size < 1 || size > instances.get(oracles.size() - 1).examples()) throw new Misspoken();
        return told(oracle.batchGradient(Question.numbers(question, 5, dimension()), size));
    }

    private Reply result(byte[] question) throws Misspoken {
        for (double coordinate : Question.numbers(question, 1, dimension())) {
            if (!Double.isFinite(coordinate)) {
                return stop(Ruling.of(
                        Verdict.INVALID,
                        "minimize returned something that is not a finite number: " + coordinate + "."));
            }
        }
        running = false;
        return new Answer(new byte[0]);
    }

    private Reply unfit(byte[] question) throws Misspoken {
        oracle();
        return stop(Ruling.of(
                Verdict.INVALID, confidential() ? Veil.unfit("minimize", "instance") : Question.sentence(question)));
    }

    private Reply ended(byte[] question) throws Misspoken {
        Question.requireBare(question);
        if (!oracle().diverged()) throw new Misspoken();
        running = false;
        return new Answer(new byte[0]);
    }

    private Reply told(Response response) throws Misspoken {
        if (response instanceof Response.Value told) return granted(told.value());
        if (response instanceof Response.Gradient told) return granted(told.gradient());
        boolean broke = ((Response.Refused) response).reason() == Response.Reason.BUDGET;
        overBudget |= broke;
        if (++refusals > MOST_REFUSALS) {
            return stop(
                    broke
                            ? Ruling.of(Verdict.BUDGET, "Your program went on asking after its budget was spent.")
                            : Ruling.of(Verdict.DIVERGED, "Your program went on asking after its run had diverged."));
        }
        return new Answer(buffer(5)
                .put((byte) (broke ? OVER_BUDGET : DIVERGED))
                .putInt(oracle().used())
                .array());
    }

    private Reply granted(double... numbers) throws Misspoken {
        ByteBuffer answer = buffer(5 + 8 * numbers.length).put((byte) GRANTED).putInt(oracle().used());
        for (double number : numbers) answer.putDouble(number);
        return new Answer(answer.array());
    }

    private Oracle oracle() throws Misspoken {
        if (!running) throw new Misspoken();
        return oracles.get(oracles.size() - 1);
    }

    private int dimension() throws Misspoken {
        return oracle().dimension();
    }

    private Reply stop(Ruling ruling) {
        ended = ruling;
        return new Stop();
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}

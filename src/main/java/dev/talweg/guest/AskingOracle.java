package dev.talweg.guest;

import java.nio.ByteBuffer;

/**
 * The oracle that a program holds. It keeps no count that matters: the other side counts, refuses and measures.
 */
final class AskingOracle implements Oracle {

    private static final byte OVER_BUDGET = 1;
    private static final byte DIVERGED = 2;

    private final Channel channel;
    private final int dimension;
    private final int budget;
    private final int examples;
    private volatile int used;

    AskingOracle(Channel channel, int dimension, int budget, int examples) {
        this.channel = channel;
        this.dimension = dimension;
        this.budget = budget;
        this.examples = examples;
    }

    @Override
    public double value(double... x) {
        return answer(question(Question.VALUE, x, 0)).getDouble();
    }

    @Override
    public double[] gradient(double... x) {
        return numbers(answer(question(Question.GRADIENT, x, 0)));
    }

    @Override
    public double[] batchGradient(double[] x, int size) {
        if (examples == 0) {
            throw new UnsupportedOperationException(
                    "this oracle has no examples, so it has no batchGradient; ask for gradient(x)");
        }
        if (size < 1 || size > examples) {
            throw new IllegalArgumentException("a batch has 1 to " + examples + " examples, not " + size);
        }
        return numbers(answer(question(Question.BATCH, x, size)));
    }

    @Override
    public int budget() {
        return budget;
    }

    @Override
    public int used() {
        return used;
    }

    @Override
    public int dimension() {
        return dimension;
    }

    @Override
    public int examples() {
        return examples;
    }

    /** @param size of the batch, 0 where none is asked for */
    private byte[] question(byte kind, double[] x, int size) {
        if (x == null) throw new IllegalArgumentException("x must be " + dimension + " numbers, not null");
        if (x.length != dimension) {
            throw new IllegalArgumentException("x must be " + dimension + " numbers, not " + x.length);
        }
        ByteBuffer question =
                Channel.buffer(1 + (size > 0 ? 4 : 0) + 8 * dimension).put(kind);
        if (size > 0) question.putInt(size);
        for (double coordinate : x) question.putDouble(coordinate);
        return question.array();
    }

    private ByteBuffer answer(byte[] question) {
        ByteBuffer answer = Channel.buffer(channel.ask(question));
        byte said = answer.get();
        used = answer.getInt();
        if (said == OVER_BUDGET) {
            throw new BudgetExceeded(
                    "this call needs more than the " + remaining() + " left of the budget of " + budget);
        }
        if (said == DIVERGED) throw new Diverged();
        return answer;
    }

    private double[] numbers(ByteBuffer answer) {
        double[] numbers = new double[dimension];
        for (int i = 0; i < dimension; i++) numbers[i] = answer.getDouble();
        return numbers;
    }
}

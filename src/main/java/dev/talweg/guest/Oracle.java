package dev.talweg.guest;

/** What a program may ask of the function that it is to minimize. Threads of one program may share it. */
public interface Oracle {

    /** f(x). Free right after the gradient at the same x. */
    double value(double... x);

    /** The gradient of f at x, in an array of its own. Free right after the value at the same x. */
    double[] gradient(double... x);

    /** The gradient at x over the next {@code size} examples, in an order by chance; costs {@code size}. */
    double[] batchGradient(double[] x, int size);

    /** What one run may spend: calls, or examples where there is something to learn. */
    int budget();

    /** What has been spent. */
    int used();

    /** What is left of the budget. */
    default int remaining() {
        return budget() - used();
    }

    /** The number of variables. */
    int dimension();

    /** The number of examples to learn from; 0 where there are none. */
    int examples();
}

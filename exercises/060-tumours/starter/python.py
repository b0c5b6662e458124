def minimize(oracle, x0):
    x = x0
    learning_rate = 0.2
    size = 57  # a third of the examples: 90 steps

    while oracle.remaining >= size:
        x = x - learning_rate * oracle.batch_gradient(x, size)

    return x

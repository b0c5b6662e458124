def minimize(oracle, x0):
    x = x0
    learning_rate = 0.2  # the same from the first step to the last: what happens in the end?
    size = 200

    while oracle.remaining >= size:
        x = x - learning_rate * oracle.batch_gradient(x, size)

    return x

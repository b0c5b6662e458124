def minimize(oracle, x0):
    x = x0
    learning_rate = 0.3  # looks converged near 1.1: is it?
    size = 16

    while oracle.remaining >= size:
        x = x - learning_rate * oracle.batch_gradient(x, size)

    return x

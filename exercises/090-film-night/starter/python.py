def minimize(oracle, x0):
    x = x0
    learning_rate = 0.1
    size = 32

    while oracle.remaining >= size:
        x = x - learning_rate * oracle.batch_gradient(x, size)

    return x

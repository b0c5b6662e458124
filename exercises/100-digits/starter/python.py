def minimize(oracle, x0):
    x = x0
    learning_rate = 0.05
    size = 64  # 44 steps: would more and rougher ones read better?

    while oracle.remaining >= size:
        x = x - learning_rate * oracle.batch_gradient(x, size)

    return x

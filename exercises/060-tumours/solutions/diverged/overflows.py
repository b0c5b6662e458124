def minimize(oracle, x0):
    x = x0 + 1.0
    while oracle.remaining >= 32:
        x = x * -1e80 + oracle.batch_gradient(x, 32)
    return x

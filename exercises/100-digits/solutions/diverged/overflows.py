def minimize(oracle, x0):
    x = x0 + 1
    while oracle.remaining >= 8:
        x = x * -1e60 + oracle.batch_gradient(x, 8)
    return x

def minimize(oracle, x0):
    x = x0
    while oracle.remaining >= 16:
        x = x * -1e60 + oracle.batch_gradient(x, 16)
    return x

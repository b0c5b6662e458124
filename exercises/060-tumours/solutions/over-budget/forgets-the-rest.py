def minimize(oracle, x0):
    x = x0
    while oracle.remaining > 0:  # the last batch is larger than what is left
        x = x - 0.05 * oracle.batch_gradient(x, 32)
    return x

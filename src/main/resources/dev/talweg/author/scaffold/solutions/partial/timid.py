def minimize(oracle, x0):
    x = x0
    while oracle.remaining > 0:
        x = x - 0.05 * oracle.gradient(x)
    return x

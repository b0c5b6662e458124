def minimize(oracle, x0):
    x = list(x0)
    while oracle.remaining > 0:
        g = oracle.gradient(x)
        x = [a - 0.05 * b for a, b in zip(x, g)]
    return x

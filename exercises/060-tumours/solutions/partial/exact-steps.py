def minimize(oracle, x0):
    x = x0
    while oracle.remaining >= oracle.examples:
        x = x - 0.5 * oracle.gradient(x)
    return x

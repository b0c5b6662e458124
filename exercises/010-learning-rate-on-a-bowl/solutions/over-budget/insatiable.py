def minimize(oracle, x0):
    x = x0
    for _ in range(1000):
        x = x - 0.1 * oracle.gradient(x)
    return x

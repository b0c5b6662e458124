def minimize(oracle, x0):
    x = x0
    for _ in range(100):
        x = x - 0.5 * oracle.gradient(x)
    return x

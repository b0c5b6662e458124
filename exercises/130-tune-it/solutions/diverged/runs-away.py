def minimize(oracle, x0):
    x = x0
    for _ in range(oracle.budget):
        oracle.value(x)
        x = x * 1e30
    return x

# Value and gradient at different points are two calls a step.
def minimize(oracle, x0):
    x = x0
    for _ in range(oracle.budget):
        g = oracle.gradient(x)
        x = x - 0.01 * g
        if oracle.value(x + 1e-3) < 1e-9:
            break
    return x

# Value and gradient at different points are two calls a step.
def minimize(oracle, x0):
    x = x0
    for _ in range(oracle.budget):
        g = oracle.gradient(x)
        y = x - 0.03 * g
        if oracle.value(y) < oracle.value(x):
            x = y
    return x

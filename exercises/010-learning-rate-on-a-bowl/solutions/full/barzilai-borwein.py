def minimize(oracle, x0):
    x, gradient, rate = x0, oracle.gradient(x0), 0.1
    while oracle.remaining > 0:
        step = -rate * gradient
        x = x + step
        before, gradient = gradient, oracle.gradient(x)
        change = gradient - before
        if step @ change <= 0:
            break
        rate = (step @ step) / (step @ change)
    return x

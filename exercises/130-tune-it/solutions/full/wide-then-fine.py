import numpy as np


def minimize(oracle, x0):
    x, f, g = x0, oracle.value(x0), oracle.gradient(x0)
    if not g.any():
        # The ceiling: somewhere below it lies the valley, and then the plain. Halve what is in between.
        low, high = -8.0, x0[0]
        while not g.any() or f > 0.68:
            x = np.array([(low + high) / 2, x0[1]])
            f, g = oracle.value(x), oracle.gradient(x)
            low, high = (low, x[0]) if f > 0.75 else (x[0], high)
            if high - low < 0.3:
                break
    # Adam, whose steps do not depend on how steep it is.
    m, v, t = np.zeros(2), np.zeros(2), 0
    while True:
        t += 1
        m = 0.9 * m + 0.1 * g
        v = 0.999 * v + 0.001 * g * g
        x = x - 0.6 * (m / (1 - 0.9**t)) / (np.sqrt(v / (1 - 0.999**t)) + 1e-12)
        if oracle.remaining == 0:
            return x
        g = oracle.gradient(x)

import numpy as np


def minimize(oracle, x0):
    x, m, v, size = x0, 0 * x0, 0 * x0, 16
    steps = oracle.budget // size
    for t in range(1, steps + 1):
        g = oracle.batch_gradient(x, size)
        m = 0.9 * m + 0.1 * g
        v = 0.999 * v + 0.001 * g * g
        rate = 0.1 * (1 + np.cos(np.pi * t / steps)) / 2
        x = x - rate * (m / (1 - 0.9**t)) / (np.sqrt(v / (1 - 0.999**t)) + 1e-8)
    return x

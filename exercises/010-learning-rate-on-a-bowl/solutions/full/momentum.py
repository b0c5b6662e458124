import numpy as np


def minimize(oracle, x0):
    x, velocity = x0, np.zeros_like(x0)
    while oracle.remaining > 0:
        velocity = 0.5 * velocity - 0.18 * oracle.gradient(x)
        x = x + velocity
    return x

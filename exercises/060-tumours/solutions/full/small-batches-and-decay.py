import numpy as np


def minimize(oracle, x0):
    x, velocity, size = x0, np.zeros_like(x0), 4
    steps = oracle.budget // size
    for t in range(steps):
        rate = 0.05 * (1 + np.cos(np.pi * t / steps)) / 2
        velocity = 0.9 * velocity + oracle.batch_gradient(x, size) + 0.01 * x
        x = x - rate * velocity
    return x

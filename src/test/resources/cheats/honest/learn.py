# Exercise: tumours
# Ends: SCORED
# Score: at least 40
import numpy as np


def minimize(oracle, x0):
    x, velocity, size = x0, np.zeros_like(x0), 32
    steps = oracle.budget // size
    for t in range(steps):
        rate = 0.05 * (1 + np.cos(np.pi * t / steps)) / 2
        velocity = 0.9 * velocity - rate * oracle.batch_gradient(x, size)
        x = x + velocity
    return x

# Exercise: the-long-valley
# Ends: SCORED
# Score: at least 99
import numpy as np


def minimize(oracle, x0):
    x, velocity = x0, np.zeros(2)
    while oracle.remaining > 0:
        velocity = 0.9 * velocity - 0.005 * oracle.gradient(x)
        x = x + velocity
    return x

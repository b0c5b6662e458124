# Exercise: learning-rate-on-a-bowl
# Ends: SCORED
# Score: below descend
import numpy as np


def minimize(oracle, x0):
    x = np.zeros(2)
    while oracle.remaining > 0:
        x = x - 0.15 * oracle.gradient(x)
    return x

# Exercise: learning-rate-on-a-bowl
# Ends: SCORED
# Score: below descend
# Three values instead of one gradient: they cost three times as much.
import numpy as np


def minimize(oracle, x0):
    x, h = x0, 1e-5
    while oracle.remaining >= 2:
        here = oracle.value(x) if oracle.remaining >= 3 else None
        if here is None:
            break
        slope = np.array([(oracle.value(x + h * e) - here) / h for e in np.eye(2)])
        x = x - 0.15 * slope
    return x

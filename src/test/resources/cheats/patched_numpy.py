# Exercise: learning-rate-on-a-bowl
# Ends: RUNTIME_ERROR
# Says: ZeroDivisionError
# The harness has names of its own for what it needs; only the program breaks.
import numpy as np


def minimize(oracle, x0):
    np.asarray = np.float64 = np.frombuffer = lambda *arguments, **more: 1 / 0
    x = x0
    while oracle.remaining > 0:
        x = x - 0.15 * oracle.gradient(x)
    return np.asarray(x)

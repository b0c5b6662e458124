# Exercise: learning-rate-on-a-bowl
# Ends: SCORED
# Score: at least 0
import numpy as np


def minimize(oracle, x0):
    for size in (2, 20, 100, 500, 5000):
        rest = np.frombuffer(np.empty(size).tobytes(), dtype=np.uint32)
        oracle.value(x0 + float(rest.sum()))
    return x0

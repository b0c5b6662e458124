import numpy as np


def minimize(oracle, x0):
    x = x0
    with np.errstate(all="ignore"):
        while oracle.remaining > 0:
            x = x - 1e9 * oracle.gradient(x)
    return x

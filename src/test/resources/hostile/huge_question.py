# Expect: FAILED ValueError too long
import numpy as np


def minimize(oracle, x0):
    return np.zeros(10**6)

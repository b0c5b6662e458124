# Exercise: learning-rate-on-a-bowl
# Ends: SCORED
# Score: as descend
# What an object says it is, it is asked once.
import numpy as np


class Point:
    def __init__(self, x):
        self.x, self.looks = x, 0

    def __array__(self, dtype=None, copy=None):
        self.looks += 1
        assert self.looks == 1
        return np.asarray(self.x, dtype=dtype)


def minimize(oracle, x0):
    x = x0
    while oracle.remaining > 0:
        x = x - 0.15 * oracle.gradient(Point(x))
    return Point(x)

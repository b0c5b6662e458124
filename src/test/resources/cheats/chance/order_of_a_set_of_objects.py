# Exercise: learning-rate-on-a-bowl
# Ends: SCORED
# Score: at least 0
import numpy as np


class Point:
    def __init__(self, number):
        self.number = number


def minimize(oracle, x0):
    for point in {Point(k) for k in range(50)}:
        oracle.value(x0 + point.number)
    return x0

# Exercise: learning-rate-on-a-bowl
# Ends: INVALID
# Says: minimize returned an array
import numpy as np


def minimize(oracle, x0):
    return np.array([object(), object()])

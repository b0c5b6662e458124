import numpy as np


def gradient(w, X, y):
    return np.ones_like(w)

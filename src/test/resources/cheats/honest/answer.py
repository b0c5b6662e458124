# Exercise: the-logistic-gradient
# Ends: SCORED
# Score: at least 100
import numpy as np


def gradient(w, X, y):
    z = X @ w
    small = np.exp(-np.abs(z))
    p = np.where(z >= 0, 1, small) / (1 + small)
    return X.T @ (p - y) / len(y)

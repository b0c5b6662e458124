import numpy as np


# The sum of the gradients instead of their mean.
def gradient(w, X, y):
    return X.T @ (np.tanh(X @ w / 2) / 2 + 0.5 - y)

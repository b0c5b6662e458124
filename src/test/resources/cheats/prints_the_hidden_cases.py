# Exercise: the-logistic-gradient
# Ends: SCORED
# Score: as answer
# Log: case 1\ncase 2\ncase 3\n\[what was printed from here on is not kept\]\n
import builtins

import numpy as np


def gradient(w, X, y):
    builtins.seen = getattr(builtins, 'seen', 0) + 1
    print('case', builtins.seen)
    z = X @ w
    small = np.exp(-np.abs(z))
    p = np.where(z >= 0, 1, small) / (1 + small)
    return X.T @ (p - y) / len(y)

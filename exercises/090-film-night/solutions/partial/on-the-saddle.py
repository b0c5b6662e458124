import numpy as np


# Begins with no tastes at all, and so never gets any: mean and biases alone.
def minimize(oracle, x0):
    x = np.zeros_like(x0)
    while oracle.remaining >= 32:
        x = x - 0.5 * oracle.batch_gradient(x, 32)
    return x

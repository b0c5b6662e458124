import numpy as np


# Weights four times as large let four times as much through each sigmoid; then Adam.
def minimize(oracle, x0):
    x = 3 * x0
    m, v, size = 0 * x, 0 * x, 8
    for t in range(1, oracle.budget // size + 1):
        g = oracle.batch_gradient(x, size)
        m = 0.9 * m + 0.1 * g
        v = 0.99 * v + 0.01 * g * g
        x = x - 0.03 * (m / (1 - 0.9**t)) / (np.sqrt(v / (1 - 0.99**t)) + 1e-8)
    return x

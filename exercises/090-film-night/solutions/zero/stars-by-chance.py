import numpy as np


# Asks about wild tastes, and learns nothing from the answers.
def minimize(oracle, x0):
    chance = np.random.default_rng(0)
    for _ in range(100):
        oracle.batch_gradient(chance.normal(0, 10, oracle.dimension), 32)
    return x0

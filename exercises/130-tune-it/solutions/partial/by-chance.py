import numpy as np


def minimize(oracle, x0):
    chance = np.random.default_rng(0)
    for _ in range(oracle.budget):
        oracle.value([chance.uniform(-4, 4), chance.uniform(-4, 0)])
    return x0

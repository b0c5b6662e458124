import numpy as np


def minimize(oracle, x0):
    chance = np.random.default_rng(0)
    descents = 1  # one hollow, and the wrong one: how many would you try?

    for number in range(descents):
        x = x0 if number == 0 else x0 + chance.uniform(-3, 3, 2)
        for _ in range(oracle.budget // descents):
            x = x - 0.002 * oracle.gradient(x)

    return x

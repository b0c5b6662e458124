import numpy as np


def minimize(oracle, x0):
    x = x0
    velocity = np.zeros_like(x0)
    learning_rate = 0.003
    momentum = 0.0  # a ball keeps part of its speed: try 0.9

    while oracle.remaining > 0:
        velocity = momentum * velocity + oracle.gradient(x)
        x = x - learning_rate * velocity

    return x

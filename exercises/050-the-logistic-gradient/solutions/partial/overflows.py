import math


# Right where e^-z is a number; careless where it is not.
def gradient(w, X, y):
    d = len(w)
    g = [0.0] * d
    for row, label in zip(X, y):
        z = sum(a * b for a, b in zip(row, w))
        try:
            p = 1 / (1 + math.exp(-z))
        except OverflowError:
            p = 1.0
        for j in range(d):
            g[j] += (p - label) * row[j] / len(y)
    return g

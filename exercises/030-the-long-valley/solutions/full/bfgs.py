import numpy as np


def minimize(oracle, x0):
    x, h = x0, np.eye(len(x0))
    f, g = oracle.value(x), oracle.gradient(x)
    h = h * 0.1 / max(1.0, np.linalg.norm(g))
    while oracle.remaining > 0 and np.linalg.norm(g) > 1e-14:
        p = -h @ g
        t = 1.0
        while oracle.remaining > 0:
            y = x + t * p
            fy = oracle.value(y)
            if fy <= f + 1e-4 * t * (g @ p):
                break
            t /= 2
        else:
            return x
        gy = oracle.gradient(y)  # free: the same point as the value just asked
        s, d = y - x, gy - g
        x, f, g = y, fy, gy
        if s @ d > 1e-14 * np.linalg.norm(s) * np.linalg.norm(d):
            r = 1 / (s @ d)
            a = np.eye(len(x)) - r * np.outer(s, d)
            h = a @ h @ a.T + r * np.outer(s, s)
    return x

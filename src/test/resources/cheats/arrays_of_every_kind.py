# Exercise: learning-rate-on-a-bowl
# Ends: SCORED
# Score: as descend
# Honest, only odd: strides, byte orders, lists, longer floats.
import numpy as np


def minimize(oracle, x0):
    x, kinds = x0, 0
    wide = np.zeros((2, 3), order='F')
    while oracle.remaining > 0:
        wide[:, 1] = x
        kinds += 1
        point = (
            x.astype('>f8'),
            np.repeat(x, 2)[::2],
            x[::-1].copy()[::-1],
            wide[:, 1],
            tuple(x),
            [np.float64(v) for v in x],
            x.astype(object),
            np.ma.array(x),
            memoryview(x.tobytes()).cast('d'),
            x.astype(np.longdouble),
        )[kinds % 10]
        x = x - 0.15 * oracle.gradient(point)
    return x.astype('>f8')

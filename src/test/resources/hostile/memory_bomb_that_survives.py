# Expect: CPU_TIME
import numpy as np


def minimize(oracle, x0):
    kept = []
    while True:
        try:
            kept.append(np.ones((100, 1000)))
        except MemoryError:
            pass

# Expect: FAILED ZeroDivisionError
import numpy as np

for name in ('asarray', 'float64', 'frombuffer', 'array', 'ones'):
    setattr(np, name, lambda *arguments, **more: 1 / 0)


def minimize(oracle, x0):
    return oracle.gradient(x0)

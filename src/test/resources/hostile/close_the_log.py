# Expect: FAILED OSError
import os

os.close(1)
os.close(2)


def minimize(oracle, x0):
    print('lost')
    return x0

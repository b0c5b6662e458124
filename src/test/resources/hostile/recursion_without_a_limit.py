# Expect: CPU_TIME|FAILED|DIED
import sys

sys.setrecursionlimit(2**31 - 1)


def minimize(oracle, x0):
    return minimize(oracle, x0)

# Expect: COMPLETED
# Log: 10000\n
import sys

sys.setrecursionlimit(20_000)


def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)


print(depth(10_000))


def minimize(oracle, x0):
    x = x0
    for _ in range(40):
        x = x - 0.3 * oracle.gradient(x)
    return x

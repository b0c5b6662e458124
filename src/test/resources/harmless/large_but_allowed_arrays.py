# Expect: COMPLETED
# Log: 160\n160\n
import numpy as np

kept = [np.ones(1 << 20) for _ in range(20)]
print(sum(a.nbytes for a in kept) >> 20)
del kept
print(np.ones(20 << 20).nbytes >> 20)


def minimize(oracle, x0):
    x = x0
    for _ in range(40):
        x = x - 0.3 * oracle.gradient(x)
    return x

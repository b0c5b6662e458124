# Expect: COMPLETED
# Log: True True\n
import gc


class Node:
    pass


for _ in range(20_000):
    a, b = Node(), Node()
    a.other, b.other = b, a
print(gc.collect() >= 0, gc.isenabled())


def minimize(oracle, x0):
    x = x0
    for _ in range(40):
        x = x - 0.3 * oracle.gradient(x)
    return x

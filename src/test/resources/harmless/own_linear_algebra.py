# Expect: COMPLETED
# Log: True True\ninf inf nan\n
import numpy as np

chance = np.random.default_rng(3)
a = chance.normal(size=(120, 120))
a = a @ a.T + np.eye(120)
values, vectors = np.linalg.eigh(a)
print(np.allclose(np.linalg.inv(a) @ a, np.eye(120)), np.allclose(vectors @ np.diag(values) @ vectors.T, a))
with np.errstate(all='ignore'):
    print(np.float64(1) / 0, np.exp(1000.0), np.sqrt(-1.0))


def minimize(oracle, x0):
    x = x0
    for _ in range(40):
        x = x - 0.3 * oracle.gradient(x)
    return x

# Expect: COMPLETED
# Log: 2880067194370816120\n
import functools


@functools.lru_cache(maxsize=None)
def fibonacci(n):
    return n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)


print(fibonacci(90))


def minimize(oracle, x0):
    @functools.cache
    def gradient(*x):
        return oracle.gradient(x)

    x = x0
    for _ in range(40):
        x = x - 0.3 * gradient(*x)
    return x

# Expect: COMPLETED
# Log: True True True True\n
import time
import timeit

begin = time.perf_counter()
took = timeit.timeit('sum(range(100))', number=100)
print(time.perf_counter() > begin, took > 0, time.monotonic_ns() > 0, time.strftime('%Y') >= '2024')
time.sleep(0.001)


def minimize(oracle, x0):
    x = x0
    for _ in range(40):
        x = x - 0.3 * oracle.gradient(x)
    return x

# Expect: COMPLETED
# Log: 4226 7 \d+ 100001\n
import math

print(len(str(7**5000)), math.factorial(1000) % 10**9 + 7, pow(3, 10**6, 10**9 + 7), (1 << 100_000).bit_length())


def minimize(oracle, x0):
    x = x0
    for _ in range(40):
        x = x - 0.3 * oracle.gradient(x)
    return x

# Expect: COMPLETED
# Log: .* only text\n
import os

os.write(1, b'\xff\xff\xff\xff\x12 only text\n')


def minimize(oracle, x0):
    return x0

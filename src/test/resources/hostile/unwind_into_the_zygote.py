# Expect: DIED
# An error that passes the worker and comes out where the zygote forked: in a process that can do nothing.
import os
import sys

os._exit = lambda status: None
os.close = lambda number: None
sys.excepthook = lambda *what: None


def raising(*arguments):
    raise KeyboardInterrupt


def minimize(oracle, x0):
    os.write = raising
    return x0

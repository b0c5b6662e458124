# Expect: COMPLETED
# Log: 2\.0\n
import sys


def hook(event, arguments):
    raise RuntimeError(event)


sys.addaudithook(hook)


def minimize(oracle, x0):
    print(oracle.value(x0))
    return x0

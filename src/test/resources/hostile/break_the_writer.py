# Expect: DIED
import os
import sys

os.write = os.read = lambda *arguments: 0
sys.modules['channel'].Channel.send.__code__ = (lambda self, kind, payload=b'': None).__code__


def minimize(oracle, x0):
    oracle.value(x0)

# Expect: COMPLETED|DIED
import sys


def minimize(oracle, x0):
    frame = sys._getframe()
    while frame:
        frame.f_trace = lambda *what: 1 / 0
        for name in ('payload', 'cpu', 'address_space', 'end'):
            if name in frame.f_locals:
                frame.f_locals[name] = b''
        frame = frame.f_back
    return x0

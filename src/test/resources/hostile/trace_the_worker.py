# Expect: PROTOCOL unknown type 119
import sys


def tracer(frame, event, argument):
    if frame.f_code.co_name == 'send' and event == 'call':
        frame.f_locals['kind'] = 0x77
    return tracer


sys.settrace(tracer)


def minimize(oracle, x0):
    for _ in range(5):
        oracle.gradient(x0)

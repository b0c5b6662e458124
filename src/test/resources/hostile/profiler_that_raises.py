# Expect: FAILED|DIED|COMPLETED
import sys


def profiler(frame, event, argument):
    if frame.f_code.co_name == 'send':
        raise KeyboardInterrupt


sys.setprofile(profiler)


def minimize(oracle, x0):
    return oracle.gradient(x0)

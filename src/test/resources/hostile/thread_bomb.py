# Expect: FAILED RuntimeError
import _thread


def minimize(oracle, x0):
    for _ in range(10000):
        _thread.start_new_thread(lambda: None, ())

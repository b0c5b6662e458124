# Expect: CPU_TIME
import gc


def endless(phase, info):
    while True:
        pass


gc.callbacks.append(endless)
gc.collect()

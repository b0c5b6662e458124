# Expect: FAILED MemoryError
import mmap


def minimize(oracle, x0):
    kept = []
    while True:
        kept.append(mmap.mmap(-1, 50 << 20))
        kept[-1].write(b'x' * (50 << 20))

# Expect: FAILED|CPU_TIME
# The kernel counts mappings, too.
import mmap


def minimize(oracle, x0):
    kept = []
    while True:
        kept.append(mmap.mmap(-1, 4096))

# Expect: COMPLETED
# Log: errno 14 errno \d+ errno 22 errno 9\n
# Only: amd64
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)


def call(number, *arguments):
    result = libc.syscall(number, *[ctypes.c_long(a) if isinstance(a, int) else a for a in arguments])
    return result if result >= 0 else "errno %d" % ctypes.get_errno()


vector = (ctypes.c_size_t * 4)(16, 1 << 20, 1 << 46, 1 << 62)
print(call(1, 1, 16, 1 << 20), call(20, 1, vector, 2), call(20, 1, vector, 1 << 30), call(1, 99, vector, 8))

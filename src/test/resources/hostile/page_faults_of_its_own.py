# Expect: COMPLETED
# Log: \{'errno 1'\}\n
# Only: amd64
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)


def call(number, *arguments):
    result = libc.syscall(number, *[ctypes.c_long(a) if isinstance(a, int) else a for a in arguments])
    return result if result >= 0 else "errno %d" % ctypes.get_errno()


print({call(323, flags) for flags in (0, 1, 0x80000)})

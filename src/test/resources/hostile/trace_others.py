# Expect: COMPLETED
# Log: \{'errno 1'\}\n
# Only: amd64
import ctypes
libc = ctypes.CDLL(None, use_errno=True)


def call(number, *arguments):
    result = libc.syscall(number, *[ctypes.c_long(a) if isinstance(a, int) else a for a in arguments])
    return result if result >= 0 else "errno %d" % ctypes.get_errno()

import os

parent = os.getpid() - 1
print({call(101, 0, 0, 0, 0), call(101, 16, parent, 0, 0), call(310, parent, 0, 0, 0, 0, 0), call(434, 1, 0), call(438, 3, 0, 0), call(312, 1, 2, 0, 0, 0)})

# Expect: FAILED PermissionError
# Log: \{'errno 1'\}\n
# Only: amd64
import ctypes
libc = ctypes.CDLL(None, use_errno=True)


def call(number, *arguments):
    result = libc.syscall(number, *[ctypes.c_long(a) if isinstance(a, int) else a for a in arguments])
    return result if result >= 0 else "errno %d" % ctypes.get_errno()

import os

print({call(62, 1, 9), call(62, -1, 9), call(62, 0, 9), call(62, os.getppid(), 19), call(234, 1, 1, 9), call(424, 3, 9, 0, 0), call(129, 1, 9, ctypes.create_string_buffer(128))})
os.kill(1, 9)

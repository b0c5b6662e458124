# Expect: COMPLETED
# Log: \{'errno 1'\}\n
# Only: amd64
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)


def call(number, *arguments):
    result = libc.syscall(number, *[ctypes.c_long(a) if isinstance(a, int) else a for a in arguments])
    return result if result >= 0 else "errno %d" % ctypes.get_errno()


parameters = ctypes.create_string_buffer(256)
print({call(425, 8, parameters), call(426, 3, 1, 0, 0, 0, 0), call(427, 3, 0, 0, 0)})

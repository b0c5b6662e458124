# Expect: COMPLETED
# Log: \{'errno 1'\}\n
# Only: amd64
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)


def call(number, *arguments):
    result = libc.syscall(number, *[ctypes.c_long(a) if isinstance(a, int) else a for a in arguments])
    return result if result >= 0 else "errno %d" % ctypes.get_errno()


attributes = ctypes.create_string_buffer(136)
attributes[4] = 136
print({call(298, attributes, 0, -1, -1, 0), call(298, attributes, os.getppid(), -1, -1, 0), call(298, attributes, -1, 0, -1, 0)})

# Expect: COMPLETED
# Log: \{'errno 1'\}\n
# Only: amd64
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)


def call(number, *arguments):
    result = libc.syscall(number, *[ctypes.c_long(a) if isinstance(a, int) else a for a in arguments])
    return result if result >= 0 else "errno %d" % ctypes.get_errno()


attributes = ctypes.create_string_buffer(256)
code = ctypes.create_string_buffer(16)
print({call(321, command, attributes, 256) for command in range(6)} | {call(317, 1, 0, code), call(317, 0, 0, 0), call(157, 22, 2, code)})

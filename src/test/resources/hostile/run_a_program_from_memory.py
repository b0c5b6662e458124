# Expect: COMPLETED
# Log: \{'errno 1'\}\n
# Only: amd64
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)


def call(number, *arguments):
    result = libc.syscall(number, *[ctypes.c_long(a) if isinstance(a, int) else a for a in arguments])
    return result if result >= 0 else "errno %d" % ctypes.get_errno()


name, nothing = ctypes.create_string_buffer(b'x'), ctypes.create_string_buffer(8)
print({call(319, name, 1), call(322, 3, ctypes.create_string_buffer(b''), nothing, nothing, 0x1000), call(59, name, nothing, nothing)})

# Expect: COMPLETED
# Log: \{'errno 1'\}\n
# Only: amd64
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)


def call(number, *arguments):
    result = libc.syscall(number, *[ctypes.c_long(a) if isinstance(a, int) else a for a in arguments])
    return result if result >= 0 else "errno %d" % ctypes.get_errno()


path = ctypes.create_string_buffer(b'/etc/passwd')
how = (ctypes.c_uint64 * 3)(0, 0, 0)
print({call(2, path, 0), call(257, -100, path, 0), call(437, -100, path, how, 24), call(85, path, 0o600), call(4, path, how), call(332, -100, path, 0, 0, how), call(21, path, 0), call(439, -100, path, 0, 0), call(89, path, how, 8), call(78, 0, how, 24)})

# Expect: COMPLETED
# Log: \{'errno 1'\}\n
# Only: amd64
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)


def call(number, *arguments):
    result = libc.syscall(number, *[ctypes.c_long(a) if isinstance(a, int) else a for a in arguments])
    return result if result >= 0 else "errno %d" % ctypes.get_errno()


name = ctypes.create_string_buffer(b'talweg-hostile')
print({call(29, 0, 1 << 20, 0o1777), call(319, name, 0), call(447, 0), call(64, 0, 1, 0o1777), call(68, 0, 0o1777), call(240, name, 0o102, 0o600, 0)})

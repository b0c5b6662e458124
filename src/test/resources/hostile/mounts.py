# Expect: COMPLETED
# Log: \{'errno 1'\}\n
# Only: amd64
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)


def call(number, *arguments):
    result = libc.syscall(number, *[ctypes.c_long(a) if isinstance(a, int) else a for a in arguments])
    return result if result >= 0 else "errno %d" % ctypes.get_errno()


none, root, kind = (ctypes.create_string_buffer(text) for text in (b'none', b'/', b'tmpfs'))
print({call(165, none, root, kind, 0, 0), call(165, root, root, 0, 0x1000, 0), call(166, root, 2), call(155, root, root), call(428, -100, root, 1), call(429, 3, none, -100, root, 0), call(430, kind, 0), call(432, 3, 0, 0), call(442, -100, root, 0, none, 32), call(161, root)})

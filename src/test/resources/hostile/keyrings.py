# Expect: COMPLETED
# Log: \{'errno 1'\}\n
# Only: amd64
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)


def call(number, *arguments):
    result = libc.syscall(number, *[ctypes.c_long(a) if isinstance(a, int) else a for a in arguments])
    return result if result >= 0 else "errno %d" % ctypes.get_errno()


user, name, secret = (ctypes.create_string_buffer(text) for text in (b'user', b'talweg-hostile', b'for the next one'))
print({call(248, user, name, secret, 16, -4), call(249, user, name, 0, -4), call(250, 0, -4, 1), call(250, 11, -4, secret, 16)})

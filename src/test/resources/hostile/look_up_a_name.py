# Expect: COMPLETED
# Log: True None\n
# Only: amd64
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)


def call(number, *arguments):
    result = libc.syscall(number, *[ctypes.c_long(a) if isinstance(a, int) else a for a in arguments])
    return result if result >= 0 else "errno %d" % ctypes.get_errno()


found = ctypes.c_void_p()
print(libc.getaddrinfo(b'localhost', b'80', None, ctypes.byref(found)) != 0, found.value)

# Expect: DIED SIGSEGV
# Only: amd64
# A page may be made writable, and is no code any more from then on.
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)


def call(number, *arguments):
    result = libc.syscall(number, *[ctypes.c_long(a) if isinstance(a, int) else a for a in arguments])
    return result if result >= 0 else "errno %d" % ctypes.get_errno()


place = ctypes.cast(libc.getpid, ctypes.c_void_p).value & ~4095
print(call(10, place, 4096, 3))
print(call(10, place, 4096, 5))
libc.getpid()

# Expect: DIED SIGSYS
# Only: amd64
import ctypes
libc = ctypes.CDLL(None, use_errno=True)


def call(number, *arguments):
    result = libc.syscall(number, *[ctypes.c_long(a) if isinstance(a, int) else a for a in arguments])
    return result if result >= 0 else "errno %d" % ctypes.get_errno()


print(call(0x40000000 + 39))

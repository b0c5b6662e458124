# Expect: COMPLETED
# Log: \{'errno (1|22)'\}\n
# Only: amd64
# The one call that programs may make and that could hurt the machine.
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)


def call(number, *arguments):
    result = libc.syscall(number, *[ctypes.c_long(a) if isinstance(a, int) else a for a in arguments])
    return result if result >= 0 else "errno %d" % ctypes.get_errno()


print({call(28, 1 << 40, 4096, advice) for advice in (100, 101)})

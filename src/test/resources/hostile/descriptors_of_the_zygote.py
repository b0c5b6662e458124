# Expect: COMPLETED
# Log: \{'errno 1'\}\n
# Only: amd64
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)


def call(number, *arguments):
    result = libc.syscall(number, *[ctypes.c_long(a) if isinstance(a, int) else a for a in arguments])
    return result if result >= 0 else "errno %d" % ctypes.get_errno()


parent = os.getppid()
print({call(434, parent, 0), call(438, 3, 0, 0), call(424, 3, 9, 0, 0), call(312, os.getpid(), parent, 0, 0, 0), call(436, 0, 2, 0)})

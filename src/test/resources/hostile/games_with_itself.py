# Expect: COMPLETED
# Log: \{'errno 1'\}\n
# Only: amd64
# To be dumpable, to outlive the parent, to reap orphans, to be called a kernel thread.
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)


def call(number, *arguments):
    result = libc.syscall(number, *[ctypes.c_long(a) if isinstance(a, int) else a for a in arguments])
    return result if result >= 0 else "errno %d" % ctypes.get_errno()


name = ctypes.create_string_buffer(b'kworker/0:0')
print({call(157, *arguments) for arguments in ((4, 1, 0, 0, 0), (1, 0, 0, 0, 0), (15, name, 0, 0, 0), (22, 0, 0, 0, 0), (0x59616d61, -1, 0, 0, 0), (36, 1, 0, 0, 0), (35, 8, 0, 0, 0), (47, 2, 0, 0, 0), (8, 1, 0, 0, 0), (24, 21, 0, 0, 0))} | {call(158, 0x1002, 0), call(135, 0x0040000), call(218, 0), call(273, 0, 24), call(334, 0, 32, 0, 0)})

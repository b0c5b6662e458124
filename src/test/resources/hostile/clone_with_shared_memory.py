# Expect: COMPLETED
# Log: \{'errno 1'\}\n
# Only: amd64
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)


def call(number, *arguments):
    result = libc.syscall(number, *[ctypes.c_long(a) if isinstance(a, int) else a for a in arguments])
    return result if result >= 0 else "errno %d" % ctypes.get_errno()


stack = ctypes.create_string_buffer(65536)
print({call(56, flags, ctypes.addressof(stack) + 65536, 0, 0, 0) for flags in (0x100, 0x10900, 0x4000 | 0x100, 0x11)})

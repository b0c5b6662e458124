# Expect: COMPLETED
# Log: \{'errno 1'\}\n
# Only: amd64
import ctypes
libc = ctypes.CDLL(None, use_errno=True)


def call(number, *arguments):
    result = libc.syscall(number, *[ctypes.c_long(a) if isinstance(a, int) else a for a in arguments])
    return result if result >= 0 else "errno %d" % ctypes.get_errno()

import mmap

m = mmap.mmap(-1, 4096)
a = ctypes.addressof(ctypes.c_char.from_buffer(m))
print({call(10, a, 4096, 7), call(329, a, 4096, 7, -1), call(9, 0, 4096, 7, 0x22, -1, 0), call(30, 0, 0, 0)})

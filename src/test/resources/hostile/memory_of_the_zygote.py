# Expect: COMPLETED
# Log: \{'errno 1'\}\n
# Only: amd64
# The addresses are the same there.
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)


def call(number, *arguments):
    result = libc.syscall(number, *[ctypes.c_long(a) if isinstance(a, int) else a for a in arguments])
    return result if result >= 0 else "errno %d" % ctypes.get_errno()


here = ctypes.create_string_buffer(4096)
vector = (ctypes.c_size_t * 2)(ctypes.addressof(here), 4096)
parent = os.getppid()
print({call(310, parent, vector, 1, vector, 1, 0), call(311, parent, vector, 1, vector, 1, 0), call(440, 3, vector, 1, 4, 0), call(101, 16, parent, 0, 0), call(101, 0x4206, parent, 0, 0)})

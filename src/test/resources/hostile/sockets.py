# Expect: COMPLETED
# Log: \['errno 1'(, 'errno 1'){4}\]\n
# Only: amd64
import ctypes
libc = ctypes.CDLL(None, use_errno=True)


def call(number, *arguments):
    result = libc.syscall(number, *[ctypes.c_long(a) if isinstance(a, int) else a for a in arguments])
    return result if result >= 0 else "errno %d" % ctypes.get_errno()


print([call(n, *a) for n, a in ((41, (2, 1, 0)), (41, (1, 1, 0)), (41, (16, 3, 0)), (41, (40, 1, 0)), (53, (1, 1, 0, ctypes.create_string_buffer(8))))])

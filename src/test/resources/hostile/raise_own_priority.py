# Expect: COMPLETED
# Log: \{'errno 1'\}\n
# Only: amd64
import ctypes
libc = ctypes.CDLL(None, use_errno=True)


def call(number, *arguments):
    result = libc.syscall(number, *[ctypes.c_long(a) if isinstance(a, int) else a for a in arguments])
    return result if result >= 0 else "errno %d" % ctypes.get_errno()


print({call(144, 0, 1, ctypes.create_string_buffer(b'\x01\0\0\0')), call(141, 0, 0, -20), call(203, 0, 8, ctypes.create_string_buffer(b'\1' + bytes(7))), call(251, 1, 0, 0), call(302, 0, 9, ctypes.create_string_buffer(b'\xff' * 16), 0), call(160, 9, ctypes.create_string_buffer(b'\xff' * 16)), call(314, 0, 0, 0)})

# Expect: COMPLETED
# Log: .*'errno 1'.*
# Only: amd64
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)


def call(number, *arguments):
    result = libc.syscall(number, *[ctypes.c_long(a) if isinstance(a, int) else a for a in arguments])
    return result if result >= 0 else "errno %d" % ctypes.get_errno()


try:
    import syslog

    syslog.syslog('talweg-hostile')
except (ImportError, OSError):
    pass
message = b'talweg-hostile'
print({libc.syslog(3, message) and None, call(103, 2, ctypes.create_string_buffer(64), 64), call(103, 8, 0, 1)})

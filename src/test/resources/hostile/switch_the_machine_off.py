# Expect: COMPLETED
# Log: \{'errno 1'\}\n
# Only: amd64
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)


def call(number, *arguments):
    result = libc.syscall(number, *[ctypes.c_long(a) if isinstance(a, int) else a for a in arguments])
    return result if result >= 0 else "errno %d" % ctypes.get_errno()


# The command that only turns Ctrl-Alt-Del off, with the right passwords: whoever may do this may do the rest.
print({call(169, 0xFEE1DEAD, 672274793, 0, 0)})

# Expect: COMPLETED
# Log: \{'errno 1'\}\n
# Only: amd64
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)


def call(number, *arguments):
    result = libc.syscall(number, *[ctypes.c_long(a) if isinstance(a, int) else a for a in arguments])
    return result if result >= 0 else "errno %d" % ctypes.get_errno()


numbers = dict(select=23, pselect6=270, poll=7, ppoll=271, epoll_create1=291, rt_sigsuspend=130, rt_sigtimedwait=128, wait4=61, waitid=247)
print({call(number, *([0] * 6)) for number in numbers.values()})

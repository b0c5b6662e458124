# Expect: COMPLETED
# Log: \{'errno 1'\}\n
# Only: amd64
# The channel is there to be read and written, and for nothing else; descriptors cannot be sent through it.
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)


def call(number, *arguments):
    result = libc.syscall(number, *[ctypes.c_long(a) if isinstance(a, int) else a for a in arguments])
    return result if result >= 0 else "errno %d" % ctypes.get_errno()


letter = ctypes.create_string_buffer(64)
numbers = dict(ioctl=16, fcntl=72, dup=32, dup2=33, dup3=292, shutdown=48, setsockopt=54, getsockopt=55, getpeername=52, sendto=44, sendmsg=46, recvfrom=45, recvmsg=47, sendmmsg=307, recvmmsg=299, accept=43, accept4=288, bind=49, listen=50, connect=42, flock=73, close_range=436, pread64=17, pwrite64=18, preadv2=327, pwritev2=328)
print({call(number, 3, 0x5412, letter, 0, 0, 0) for number in numbers.values()})

"""The self-test: tries what no program may do, from inside, and prints what was not refused.

A refusal must be the filter's own EPERM: a file that happens not to exist would prove nothing.
"""

import ctypes
import mmap
import os

_libc = ctypes.CDLL(None, use_errno=True)


def _raw(name, *arguments):
    if getattr(_libc, name)(*arguments) < 0:
        raise OSError(ctypes.get_errno(), name)


def _socket():
    _raw("socket", 2, 1, 0)


ATTEMPTS = {
    "open": lambda: os.open(os.__file__, os.O_RDONLY),
    "create": lambda: os.open("/talweg-probe", os.O_CREAT | os.O_WRONLY),
    "list": lambda: os.listdir("/"),
    "socket": _socket,
    "kill": lambda: os.kill(os.getppid(), 0),
    "trace": lambda: _raw("ptrace", ctypes.c_long(0), 0, 0, 0),
    "executable memory": lambda: mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_EXEC),
    "set limits": lambda: _raw("setrlimit", 4, ctypes.create_string_buffer(16)),
    "exec": lambda: os.execv(os.__file__, ["probe"]),
    "fork": lambda: os.fork() or os._exit(0),
}


def main(ask, load):
    allowed = []
    for name, attempt in ATTEMPTS.items():
        try:
            attempt()
            allowed.append(name)
        except OSError as error:
            if error.errno != 1:
                allowed.append(f"{name} (errno {error.errno})")
    print("Not refused:", ", ".join(allowed))

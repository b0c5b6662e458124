"""Takes every right from this process that a program does not need to compute and to converse.

Nothing here needs privilege. Each layer holds alone: rlimits, Landlock (no path at all) where the kernel has it, and a
seccomp filter that allows a short list of system calls: no open, no new process, no socket, no signal, no executable
memory. Everything else answers EPERM.
"""

import ctypes
import os
import platform
import resource
import signal
from struct import pack

NOBODY = 65534
PR_SET_PDEATHSIG, PR_SET_NO_NEW_PRIVS = 1, 38
SECCOMP_SET_MODE_FILTER = 1
KILL, ALLOW, ERRNO = 0x80000000, 0x7FFF0000, 0x00050000
EPERM, ENOSYS = 1, 38
PROT_EXEC = 4
LANDLOCK_CREATE, LANDLOCK_RESTRICT = 444, 446

# name: (x86-64, arm64); None where the architecture has no such call.
ALLOWED = {
    "read": (0, 63), "write": (1, 64), "readv": (19, 65), "writev": (20, 66), "close": (3, 57), "lseek": (8, 62),
    "fstat": (5, 80),
    "munmap": (11, 215), "mremap": (25, 216), "brk": (12, 214), "madvise": (28, 233),
    "clock_gettime": (228, 113), "clock_getres": (229, 114), "clock_nanosleep": (230, 115), "nanosleep": (35, 101),
    "gettimeofday": (96, 169), "time": (201, None), "times": (100, 153), "getrusage": (98, 165),
    "rt_sigreturn": (15, 139), "restart_syscall": (219, 128), "sigaltstack": (131, 132),
    "getpid": (39, 172), "gettid": (186, 178), "getppid": (110, 173), "getuid": (102, 174), "geteuid": (107, 175),
    "getgid": (104, 176), "getegid": (108, 177), "uname": (63, 160), "getcpu": (309, 168),
    "sched_yield": (24, 124), "sched_getaffinity": (204, 123), "futex": (202, 98), "getrandom": (318, 278),
    "exit": (60, 93), "exit_group": (231, 94),
}  # fmt: skip
# Allowed as long as they ask for no executable memory (third argument).
WITHOUT_EXEC = {"mmap": (9, 222), "mprotect": (10, 226)}
# Needed for the limits of a run, and shut by close() before its first line.
UNTIL_STARTED = {"prlimit64": (302, 261), "setitimer": (38, 103), "seccomp": (317, 277)}
CLONE3 = (435, 435)

_machine = platform.machine()
_column = {"x86_64": 0, "aarch64": 1}.get(_machine)
_audit = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}.get(_machine)
_libc = ctypes.CDLL(None, use_errno=True)
_libc.syscall.restype = ctypes.c_long


class _Program(ctypes.Structure):
    _fields_ = [("length", ctypes.c_ushort), ("filter", ctypes.c_char_p)]


def _load(offset):
    return pack("<HBBI", 0x20, 0, 0, offset)


def _equal(value, yes, no):
    return pack("<HBBI", 0x15, yes, no, value)


def _at_least(value, yes, no):
    return pack("<HBBI", 0x35, yes, no, value)


def _any_bit(value, yes, no):
    return pack("<HBBI", 0x45, yes, no, value)


def _return(action):
    return pack("<HBBI", 0x06, 0, 0, action)


def _numbers(table):
    return [pair[_column] for pair in table.values() if pair[_column] is not None]


def _entry():
    """Kills what comes through a foreign door (int 0x80, x32), then leaves the call's number at hand."""
    code = [_load(4), _equal(_audit, 1, 0), _return(KILL), _load(0)]
    if _machine == "x86_64":
        code += [_at_least(0x40000000, 0, 1), _return(KILL)]
    return code


def _first_filter():
    code = _entry()
    for number in _numbers(ALLOWED) + _numbers(UNTIL_STARTED):
        code += [_equal(number, 0, 1), _return(ALLOW)]
    code += [_equal(CLONE3[_column], 0, 1), _return(ERRNO | ENOSYS)]
    for number in _numbers(WITHOUT_EXEC):
        code += [_equal(number, 0, 4), _load(32), _any_bit(PROT_EXEC, 1, 0), _return(ALLOW), _return(ERRNO | EPERM)]
    return code + [_return(ERRNO | EPERM)]


def _second_filter():
    code = _entry()
    for number in _numbers(UNTIL_STARTED):
        code += [_equal(number, 0, 1), _return(ERRNO | EPERM)]
    return code + [_return(ALLOW)]


def _compiled(code):
    """The program for the kernel, with the buffer that it points to: both must live while the call is made."""
    data = b"".join(code)
    return _Program(len(code), data), data


def _call(what, number, *arguments):
    result = _libc.syscall(ctypes.c_long(number), *arguments)
    if result < 0:
        raise OSError(ctypes.get_errno(), f"{what}: {os.strerror(ctypes.get_errno())}")
    return result


def _prctl(option, value):
    if _libc.prctl(option, *(ctypes.c_ulong(v) for v in (value, 0, 0, 0))) != 0:
        raise OSError(ctypes.get_errno(), f"prctl {option}: {os.strerror(ctypes.get_errno())}")


def _install(program):
    number = UNTIL_STARTED["seccomp"][_column]
    _call("seccomp", number, ctypes.c_uint(SECCOMP_SET_MODE_FILTER), ctypes.c_uint(0), ctypes.byref(program))


def _landlock():
    """Denies every path (and what else the kernel's version can deny); returns the version, 0 without Landlock."""
    try:
        version = _call("landlock", LANDLOCK_CREATE, None, ctypes.c_size_t(0), ctypes.c_uint(1))
    except OSError:
        return 0
    files = {1: 13, 2: 14, 3: 15, 4: 15}.get(version, 16)
    rules = pack("<QQQ", (1 << files) - 1, 3 if version >= 4 else 0, 3 if version >= 6 else 0)
    size = 24 if version >= 6 else 16 if version >= 4 else 8
    handle = _call("landlock", LANDLOCK_CREATE, rules, ctypes.c_size_t(size), ctypes.c_uint(0))
    _call("landlock", LANDLOCK_RESTRICT, ctypes.c_int(handle), ctypes.c_uint(0))
    os.close(handle)
    return version


_second, _second_buffer = (None, b"") if _column is None else _compiled(_second_filter())


def confine():
    """Everything but the limits of the run; returns in words what holds."""
    if _column is None:
        raise OSError(ENOSYS, f"no list of system calls for {_machine}")
    if os.getuid() == 0:
        os.setgroups([])
        os.setgid(NOBODY)
        os.setuid(NOBODY)
    _prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    _prctl(PR_SET_NO_NEW_PRIVS, 1)
    landlock = _landlock()
    stack = resource.getrlimit(resource.RLIMIT_STACK)[0]
    if not 0 <= stack <= 8 << 20:
        resource.setrlimit(resource.RLIMIT_STACK, (8 << 20, 8 << 20))
    for what in ("FSIZE", "CORE", "NPROC", "MEMLOCK", "MSGQUEUE"):
        resource.setrlimit(getattr(resource, f"RLIMIT_{what}", 12), (0, 0))
    resource.setrlimit(resource.RLIMIT_NOFILE, (3, 3))
    program, buffer = _compiled(_first_filter())
    _install(program)
    allowed = len(_numbers(ALLOWED) + _numbers(WITHOUT_EXEC))
    return f"Seccomp allows {allowed} calls, " + (f"Landlock {landlock} no path" if landlock else "no Landlock")


def close():
    """Shuts the few calls that set the limits; from here on nothing is left but to compute and to converse."""
    _install(_second)

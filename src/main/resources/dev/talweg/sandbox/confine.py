"""Takes every right from this process that a program does not need to compute and to converse.

Nothing here needs privilege. Each layer holds alone: rlimits, Landlock (no path at all) where the kernel has it, and a
seccomp filter that allows a short list of system calls: no open, no new process, no socket, no signal, no executable
memory. Everything else answers EPERM.
"""

import os
import resource
import signal

import bpf
import landlock
from bpf import ALLOW, ENOSYS, EPERM, ERRNO

NOBODY = 65534
PR_SET_PDEATHSIG, PR_SET_NO_NEW_PRIVS = 1, 38
PROT_EXEC = 4

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
UNTIL_STARTED = {"prlimit64": (302, 261), "setitimer": (38, 103), "seccomp": bpf.SECCOMP}
CLONE3 = (435, 435)


def _first_filter():
    code = bpf.entry()
    for number in bpf.numbers(ALLOWED) + bpf.numbers(UNTIL_STARTED):
        code += [bpf.equal(number, 0, 1), bpf.answer(ALLOW)]
    code += [bpf.equal(CLONE3[bpf.COLUMN], 0, 1), bpf.answer(ERRNO | ENOSYS)]
    for number in bpf.numbers(WITHOUT_EXEC):
        code += [bpf.equal(number, 0, 4), bpf.argument(2), bpf.any_bit(PROT_EXEC, 1, 0)]
        code += [bpf.answer(ALLOW), bpf.answer(ERRNO | EPERM)]
    return code + [bpf.answer(ERRNO | EPERM)]


def _second_filter():
    code = bpf.entry()
    for number in bpf.numbers(UNTIL_STARTED):
        code += [bpf.equal(number, 0, 1), bpf.answer(ERRNO | EPERM)]
    return code + [bpf.answer(ALLOW)]


_second, _second_buffer = (None, b"") if bpf.COLUMN is None else bpf.compiled(_second_filter())


def give_up_rights():
    """What any program must lose before a wall is put around it: the user, the hope for more, life without us."""
    if bpf.COLUMN is None:
        raise OSError(ENOSYS, f"no list of system calls for {bpf.MACHINE}")
    if os.getuid() == 0:
        os.setgroups([])
        os.setgid(NOBODY)
        os.setuid(NOBODY)
    bpf.prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    bpf.prctl(PR_SET_NO_NEW_PRIVS, 1)


def lower(*names):
    """Sets limits to nothing."""
    for name in names:
        resource.setrlimit(getattr(resource, f"RLIMIT_{name}", 12), (0, 0))


def lower_stack():
    stack = resource.getrlimit(resource.RLIMIT_STACK)[0]
    if not 0 <= stack <= 8 << 20:
        resource.setrlimit(resource.RLIMIT_STACK, (8 << 20, 8 << 20))


def confine():
    """Everything but the limits of the run; returns in words what holds."""
    give_up_rights()
    paths = landlock.restrict()
    lower_stack()
    lower("FSIZE", "CORE", "NPROC", "MEMLOCK", "MSGQUEUE")
    resource.setrlimit(resource.RLIMIT_NOFILE, (3, 3))
    program, buffer = bpf.compiled(_first_filter())
    bpf.install(program)
    allowed = len(bpf.numbers(ALLOWED) + bpf.numbers(WITHOUT_EXEC))
    return f"Seccomp allows {allowed} calls, " + (f"Landlock {paths} no path" if paths else "no Landlock")


def close():
    """Shuts the few calls that set the limits; from here on nothing is left but to compute and to converse."""
    bpf.install(_second)

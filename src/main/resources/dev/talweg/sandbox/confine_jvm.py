"""Takes every right from this process that a Java machine does not need, right before it becomes one.

A machine that compiles as it runs needs more than Python does: threads of its own, executable memory, and its own files.
So a filter alone would not do: where neither Landlock nor bubblewrap keeps other files out of reach, Java is not run.

execve stays open, because this process still has to become Java. It opens nothing: whatever the process becomes next is
the same process behind the same filter, under the same limits, with no new privilege (no_new_privs), no file that it
could have written, and under Landlock no other program than Java and its loader to become. It cannot fork before.
"""

import os
import resource
from resource import setrlimit

import bpf
import confine
import landlock
from bpf import ALLOW, ENOSYS, EPERM, ERRNO
from landlock import EXECUTE, READ_DIRECTORY, READ_FILE

SYSTEM = ("/lib", "/lib64", "/usr/lib", "/usr/lib64")
LOADERS = ("/lib64/ld-linux-x86-64.so.2", "/lib/ld-linux-aarch64.so.1")
# What the C library and SecureRandom look at; harmless, and not needed.
HARMLESS = ("/etc/ld.so.cache", "/dev/random", "/dev/urandom")

# name: (x86-64, arm64), beyond what every program may.
ALLOWED = {
    "mmap": (9, 222), "mprotect": (10, 226), "mincore": (27, 232), "pread64": (17, 67),
    "rt_sigaction": (13, 134), "rt_sigprocmask": (14, 135), "rt_sigsuspend": (130, 133),
    "set_robust_list": (273, 99), "set_tid_address": (218, 96), "rseq": (334, 293), "membarrier": (324, 283),
    "arch_prctl": (158, None), "sysinfo": (99, 179), "execve": (59, 221),
    # What they tell of a file that may not be opened is that it is there, and how large.
    "stat": (4, None), "lstat": (6, None), "newfstatat": (262, 79), "statx": (332, 291),
    "access": (21, None), "faccessat": (269, 48), "faccessat2": (439, 439),
    "readlink": (89, None), "readlinkat": (267, 78), "getdents64": (217, 61), "getcwd": (79, 17),
}  # fmt: skip
ABSENT = {"clone3": (435, 435), "openat2": (437, 437)}
OPEN, OPENAT = (2, None), (257, 56)
CLONE, TGKILL, PRLIMIT, PRCTL = (56, 220), (234, 131), (302, 261), (157, 167)
FCNTL, IOCTL = (72, 25), (16, 29)

# O_WRONLY, O_RDWR, O_CREAT, O_TRUNC, O_APPEND, and the bit that makes __O_TMPFILE
CHANGES = 0o1 | 0o2 | 0o100 | 0o1000 | 0o2000 | 0o20000000
# What the C library makes a thread with; a process would lack CLONE_THREAD.
THREAD = 0x3D0F00
NAME_OF_A_THREAD = (15, 16)
# F_DUPFD, F_GETFD, F_SETFD, F_GETFL; not who is to get signals
DESCRIPTOR = (0, 1, 2, 3, 1030)
# FIONREAD, TCGETS
ASKING = (0x541B, 0x5401)

# Beside the heap: 450 MiB that a JVM reserves and hardly touches, and room for stacks and what lies off the heap.
NATIVE = 700 << 20
FILES = 64


def _any_of(call, index, values):
    """Allows a call where an argument is one of these."""
    if call[bpf.COLUMN] is None:
        return []
    code = [bpf.argument(index)]
    code += [bpf.equal(value, len(values) - place, 0) for place, value in enumerate(values)]
    return _for(call, code + [bpf.answer(ERRNO | EPERM), bpf.answer(ALLOW)])


def _for(call, code):
    """Instructions for one call alone; they must end in answers."""
    return [bpf.equal(call[bpf.COLUMN], 0, len(code))] + code


def _without(call, index, bits):
    """Allows a call where an argument has none of these bits."""
    if call[bpf.COLUMN] is None:
        return []
    return _for(call, [bpf.argument(index), bpf.any_bit(bits, 1, 0), bpf.answer(ALLOW), bpf.answer(ERRNO | EPERM)])


def _filter(own):
    code = bpf.entry()
    for number in bpf.numbers(confine.ALLOWED) + bpf.numbers(ALLOWED):
        code += [bpf.equal(number, 0, 1), bpf.answer(ALLOW)]
    for number in bpf.numbers(ABSENT):
        code += [bpf.equal(number, 0, 1), bpf.answer(ERRNO | ENOSYS)]
    code += _without(OPEN, 1, CHANGES) + _without(OPENAT, 2, CHANGES)
    code += _any_of(CLONE, 0, (THREAD,)) + _any_of(TGKILL, 0, (own,)) + _any_of(PRCTL, 0, NAME_OF_A_THREAD)
    code += _any_of(FCNTL, 1, DESCRIPTOR) + _any_of(IOCTL, 1, ASKING)
    # Limits may be read: the new ones, a pointer in the third argument, are none.
    upper = bpf.load(16 + 8 * 2 + 4)
    refusal = [bpf.answer(ERRNO | EPERM), bpf.answer(ALLOW)]
    code += _for(PRLIMIT, [bpf.argument(2), bpf.equal(0, 0, 2), upper, bpf.equal(0, 1, 0)] + refusal)
    return code + [bpf.answer(ERRNO | EPERM)]


def confine_jvm(home, readable, heap, wrapped):
    """Everything; returns in words what holds. The next thing to do is to become Java.

    home is the directory of the JDK, readable what lies outside of it and it reads; heap in bytes.
    """
    confine.give_up_rights()
    read = READ_FILE | READ_DIRECTORY
    program = os.path.join(home, "bin", "java")
    paths = [(path, read) for path in (home, *SYSTEM, *readable)] + [(path, READ_FILE) for path in HARMLESS]
    paths += [(path, READ_FILE | EXECUTE) for path in (program, *LOADERS)]
    version = landlock.restrict(paths)
    if not version and not wrapped:
        raise OSError(ENOSYS, "no Landlock in this kernel, and bubblewrap is not in use: a JVM would see all files")
    confine.lower_stack()
    confine.lower("FSIZE", "CORE", "MEMLOCK", "MSGQUEUE")
    setrlimit(resource.RLIMIT_NOFILE, (FILES, FILES))
    setrlimit(resource.RLIMIT_AS, (heap + NATIVE, heap + NATIVE))
    code = _filter(os.getpid())
    compiled, buffer = bpf.compiled(code)
    bpf.install(compiled)
    known = len(bpf.numbers(confine.ALLOWED) + bpf.numbers(ALLOWED))
    return f"Seccomp allows {known} calls, " + (f"Landlock {version} its own files" if version else "no Landlock")

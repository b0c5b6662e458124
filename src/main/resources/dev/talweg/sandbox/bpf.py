"""Filters of system calls: the few instructions that they are made of, and the call that puts one over this process."""

import ctypes
import os
import platform
from struct import pack

KILL, ALLOW, ERRNO = 0x80000000, 0x7FFF0000, 0x00050000
EPERM, ENOSYS = 1, 38
SECCOMP_SET_MODE_FILTER = 1
SECCOMP = (317, 277)

MACHINE = platform.machine()
COLUMN = {"x86_64": 0, "aarch64": 1}.get(MACHINE)
_audit = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}.get(MACHINE)
libc = ctypes.CDLL(None, use_errno=True)
libc.syscall.restype = ctypes.c_long


class _Program(ctypes.Structure):
    _fields_ = [("length", ctypes.c_ushort), ("filter", ctypes.c_char_p)]


def load(offset):
    return pack("<HBBI", 0x20, 0, 0, offset)


def argument(index):
    """The lower half of one of the call's arguments, counted from 0; the upper one is four bytes on."""
    return load(16 + 8 * index)


def equal(value, yes, no):
    return pack("<HBBI", 0x15, yes, no, value)


def at_least(value, yes, no):
    return pack("<HBBI", 0x35, yes, no, value)


def any_bit(value, yes, no):
    return pack("<HBBI", 0x45, yes, no, value)


def answer(action):
    return pack("<HBBI", 0x06, 0, 0, action)


def numbers(table):
    return [pair[COLUMN] for pair in table.values() if pair[COLUMN] is not None]


def entry():
    """Kills what comes through a foreign door (int 0x80, x32), then leaves the call's number at hand."""
    code = [load(4), equal(_audit, 1, 0), answer(KILL), load(0)]
    if MACHINE == "x86_64":
        code += [at_least(0x40000000, 0, 1), answer(KILL)]
    return code


def compiled(code):
    """The program for the kernel, with the buffer that it points to: both must live while the call is made."""
    data = b"".join(code)
    return _Program(len(code), data), data


def install(program):
    call("seccomp", SECCOMP[COLUMN], ctypes.c_uint(SECCOMP_SET_MODE_FILTER), ctypes.c_uint(0), ctypes.byref(program))


def call(what, number, *arguments):
    result = libc.syscall(ctypes.c_long(number), *arguments)
    if result < 0:
        raise OSError(ctypes.get_errno(), f"{what}: {os.strerror(ctypes.get_errno())}")
    return result


def prctl(option, value):
    if libc.prctl(option, *(ctypes.c_ulong(v) for v in (value, 0, 0, 0))) != 0:
        raise OSError(ctypes.get_errno(), f"prctl {option}: {os.strerror(ctypes.get_errno())}")

"""Looks through all memory that it can find for what programs before it have left."""

import ctypes
import gc

libc = ctypes.CDLL(None, use_errno=True)
PAGE = 4096
NEEDLE = b"".join([b"LEFT", b"-", b"OVER", b"-"])
zero = (ctypes.c_long * 2)(0, 0)


def readable(address):
    """FUTEX_WAIT with no time to wait: EFAULT where there is no memory."""
    libc.syscall(202, ctypes.c_void_p(address), 128, 0x5EEB5EEB, zero)
    return ctypes.get_errno() != 14


def region(address):
    """The pages without a gap about an address, at most 64 MiB to each side."""
    first = last = address // PAGE * PAGE
    while address - first < 64 << 20 and readable(first - PAGE):
        first -= PAGE
    while last - address < 64 << 20 and readable(last + PAGE):
        last += PAGE
    return first, last + PAGE


decoy = bytearray(NEEDLE + b"own-decoy")
freed = [bytearray(n) for n in (100, 5000, 200_000)]
places = [id(decoy), id(freed), id(NEEDLE), id(gc), libc.sbrk(0) & 0xFFFFFFFF or id(decoy), id(libc)]
places += [ctypes.addressof(zero), ctypes.addressof(ctypes.c_char.from_buffer(decoy)), ctypes.addressof(ctypes.c_char.from_buffer(freed[2]))]
places += [id(thing) for thing in gc.get_objects()[::500]]
found, seen = set(), []
for place in places:
    if any(first <= place < end for first, end in seen):
        continue
    if not readable(place // PAGE * PAGE):
        continue
    first, end = region(place)
    seen.append((first, end))
    for start in range(first, end, 1 << 20):
        memory = ctypes.string_at(start, min(end - start, (1 << 20) + 64))
        at = memory.find(NEEDLE)
        while at >= 0:
            found.add(memory[at : at + 40])
            at = memory.find(NEEDLE, at + 1)
for each in found:
    print(each)
print(sum(end - first for first, end in seen) >> 20, "MiB searched")

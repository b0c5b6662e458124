# Expect: COMPLETED|DIED
# Only: amd64
import ctypes

# The page that every process once had: gettimeofday, time, getcpu.
for offset in (0x0, 0x400, 0x800):
    print(ctypes.CFUNCTYPE(ctypes.c_long)(0xFFFFFFFFFF600000 + offset)() == 0)

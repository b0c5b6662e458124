# Expect: *
# The numbers that all programs share are shared by copy.
import ctypes
import sys

ctypes.memmove(id(1) + 16, id(2) + 16, sys.getsizeof(1) - 16)
print(1 + 1)

# Expect: DIED SIGSEGV
import ctypes

ctypes.CFUNCTYPE(None)(0xDEAD000)()

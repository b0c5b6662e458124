# Expect: DIED SIGSEGV
import ctypes

ctypes.memset(ctypes.cast(ctypes.CDLL(None).getpid, ctypes.c_void_p).value, 0x90, 16)

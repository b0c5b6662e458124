# Expect: DIED
import ctypes

ctypes.CDLL(None).free(ctypes.c_void_p(0x1234560))

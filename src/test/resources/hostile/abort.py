# Expect: DIED
import ctypes

ctypes.CDLL(None).abort()

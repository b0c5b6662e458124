# Expect: FAILED OSError
import ctypes

ctypes.CDLL('libpam.so.0')

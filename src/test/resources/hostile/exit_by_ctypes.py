# Expect: DIED exit status 7
import ctypes

ctypes.pythonapi.Py_Exit(7)

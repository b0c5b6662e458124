# Expect: DIED
import ctypes

ctypes.pythonapi.Py_FatalError(b'fatal')

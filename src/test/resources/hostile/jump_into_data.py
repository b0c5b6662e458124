# Expect: DIED SIGSEGV
import ctypes

code = ctypes.create_string_buffer(b'\xc3' * 64)
ctypes.CFUNCTYPE(None)(ctypes.addressof(code))()

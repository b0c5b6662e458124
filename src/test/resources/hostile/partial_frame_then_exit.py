# Expect: DIED exit status 3
import os

os.write(3, b'\x10\0\0')
os._exit(3)

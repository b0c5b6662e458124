# Expect: PROTOCOL 4294967295 bytes
import os

os.write(3, b'\xff\xff\xff\xff\x12')

# Expect: PROTOCOL 2147483647 bytes
import os
import time

os.write(3, b'\xff\xff\xff\x7f\x12')
time.sleep(100)

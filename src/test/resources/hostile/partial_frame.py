# Expect: WALL_TIME
import os
import time

os.write(3, b'\x10\0\0')
time.sleep(100)

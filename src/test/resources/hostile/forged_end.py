# Expect: COMPLETED
# A program may say that it is done: what it says decides nothing.
import os
import struct

os.write(3, struct.pack('<IB', 0, 0x13))
while True:
    pass

# Expect: PROTOCOL
import os
import struct

frames = struct.pack('<IB', 0, 0x12) * 1000
while True:
    os.write(3, frames)

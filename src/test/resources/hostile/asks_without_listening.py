# Expect: PROTOCOL before it had heard
import os
import struct

question = struct.pack('<IB', 17, 0x12) + bytes([1]) + struct.pack('<2d', 0.1, 0.2)
while True:
    os.write(3, question * 100)

# Expect: WALL_TIME|STOPPED|PROTOCOL
# One question at a time, never an answer taken: ends with the budget or the clock, holds up nobody else.
import os
import struct
import time

question = struct.pack('<IB', 17, 0x12) + bytes([1]) + struct.pack('<2d', 0.1, 0.2)
while True:
    os.write(3, question)
    time.sleep(0.0005)

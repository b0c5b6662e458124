# Expect: FAILED|WALL_TIME|PROTOCOL
import os
import struct


def minimize(oracle, x0):
    os.write(3, struct.pack('<IBB2d', 17, 0x12, 0, 1.0, 1.0))
    os.read(3, 7)
    return oracle.gradient(x0)

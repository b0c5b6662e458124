# Expect: OUTPUT
import os
import struct

flood = struct.pack('<IB', 65536, 0x20) + b'B' * 65536
while True:
    os.write(1, flood)

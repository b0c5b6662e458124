# Expect: PROTOCOL unknown type 32
import os
import struct

os.write(3, struct.pack('<IB', 6, 0x20) + b'B' * 6)

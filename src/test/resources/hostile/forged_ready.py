# Expect: PROTOCOL unknown type 16
import os
import struct

os.write(3, struct.pack('<IB', 8, 0x10) + bytes(8))

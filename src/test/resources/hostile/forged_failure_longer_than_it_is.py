# Expect: PROTOCOL an error report that is none
import os
import struct

os.write(3, struct.pack('<IB', 9, 0x14) + struct.pack('<Bii', 1, 3, 1_000_000))

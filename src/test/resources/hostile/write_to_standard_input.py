# Expect: FAILED OSError
import os

os.write(0, b'x')

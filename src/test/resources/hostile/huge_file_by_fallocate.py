# Expect: FAILED PermissionError
import os

os.posix_fallocate(1, 0, 1 << 40)

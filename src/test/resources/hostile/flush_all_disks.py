# Expect: FAILED PermissionError
import os

os.fdatasync(1)

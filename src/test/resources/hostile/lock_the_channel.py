# Expect: FAILED PermissionError
import os

os.lockf(3, os.F_LOCK, 0)

# Expect: FAILED PermissionError
import os

os.setuid(0)

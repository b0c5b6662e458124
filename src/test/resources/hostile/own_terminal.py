# Expect: FAILED PermissionError
import os

os.openpty()

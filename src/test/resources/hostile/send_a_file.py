# Expect: FAILED PermissionError
import os

os.sendfile(1, 3, 0, 100)

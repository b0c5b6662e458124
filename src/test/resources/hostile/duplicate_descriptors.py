# Expect: FAILED PermissionError
import os

os.close(0)
print(os.dup(1))

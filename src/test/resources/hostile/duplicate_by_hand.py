# Expect: FAILED PermissionError
import os

os.dup2(3, 1)

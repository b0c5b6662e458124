# Expect: FAILED PermissionError
import os

os.kill(os.getppid(), 19)

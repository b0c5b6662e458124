# Expect: FAILED PermissionError
import os

os.unlink(os.__file__)

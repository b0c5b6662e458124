# Expect: FAILED PermissionError
import os

os.pipe()

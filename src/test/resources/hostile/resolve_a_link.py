# Expect: FAILED PermissionError
import os

os.readlink('/proc/self/exe')

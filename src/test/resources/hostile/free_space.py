# Expect: FAILED PermissionError
import os

os.statvfs('/')

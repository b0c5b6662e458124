# Expect: FAILED PermissionError
import os

os.truncate('/tmp/talweg-hostile', 1 << 50)

# Expect: FAILED PermissionError
import os

os.mknod('/tmp/talweg-hostile', 0o20666, os.makedev(1, 1))

# Expect: FAILED PermissionError
import os

os.mkfifo('/tmp/talweg-hostile')

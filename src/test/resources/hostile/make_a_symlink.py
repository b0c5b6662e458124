# Expect: FAILED PermissionError
import os

os.symlink('/etc/passwd', '/tmp/talweg-hostile')

# Expect: FAILED PermissionError
import os

os.setxattr('/tmp', 'user.talweg-hostile', b'x')

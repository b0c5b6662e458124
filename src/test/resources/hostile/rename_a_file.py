# Expect: FAILED PermissionError
import os

os.rename(os.__file__, '/tmp/talweg-hostile')

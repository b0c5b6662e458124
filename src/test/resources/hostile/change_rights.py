# Expect: FAILED PermissionError
import os

os.chmod('/tmp', 0o777)

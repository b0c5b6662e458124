# Expect: FAILED PermissionError
import os

print(os.stat('/etc/passwd'))

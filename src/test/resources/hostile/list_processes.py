# Expect: FAILED PermissionError
import os

print(os.listdir('/proc'))

# Expect: FAILED PermissionError
import os

os.listdir('/tmp')

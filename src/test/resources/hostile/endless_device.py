# Expect: FAILED PermissionError
import os

open('/dev/random', 'rb').read()

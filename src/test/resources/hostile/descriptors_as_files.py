# Expect: FAILED PermissionError
import os

open('/proc/self/fd/3', 'r+b')

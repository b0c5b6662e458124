# Expect: FAILED PermissionError
import os

open('/proc/self/mem', 'r+b')

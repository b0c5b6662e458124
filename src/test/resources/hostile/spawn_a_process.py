# Expect: FAILED PermissionError
import os

os.posix_spawn('/bin/true', ['true'], {})

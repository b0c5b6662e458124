# Expect: FAILED PermissionError
# The parent goes, the grandchild stays.
import os

if os.fork() == 0:
    if os.fork() == 0:
        while True:
            pass
    os._exit(0)

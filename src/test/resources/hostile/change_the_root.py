# Expect: FAILED PermissionError
import os

os.chroot('/proc/1/root')

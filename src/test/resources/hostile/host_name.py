# Expect: FAILED PermissionError
import os

os.sethostname('evil') if hasattr(os, 'sethostname') else os.chroot('/')

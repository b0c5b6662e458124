# Expect: FAILED PermissionError
import os

os.setgroups([0])

# Expect: FAILED PermissionError
import os

os.chdir('/')

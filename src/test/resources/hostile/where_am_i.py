# Expect: FAILED PermissionError
import os

os.getcwd()

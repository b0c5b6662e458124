# Expect: FAILED PermissionError
import os

os.link('/etc/passwd', '/tmp/talweg-hostile')

# Expect: FAILED PermissionError
import os

with open('/tmp/talweg-hostile', 'wb') as file:
    file.seek(1 << 50)
    file.write(b'x')

# Expect: FAILED PermissionError
import os

open('/dev/shm/.talweg-hostile', 'w').write('for the next one')

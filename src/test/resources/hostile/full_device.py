# Expect: FAILED PermissionError
import os

open('/dev/full', 'w').write('x')

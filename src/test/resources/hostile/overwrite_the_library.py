# Expect: FAILED PermissionError
import os

open(os.__file__, 'w').write('import evil')

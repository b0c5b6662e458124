# Expect: FAILED PermissionError
import os

import numpy as np

print(np.fromfile(os.__file__, dtype='u1')[:10])

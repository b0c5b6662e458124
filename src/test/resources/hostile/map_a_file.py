# Expect: FAILED PermissionError
import os

import numpy as np

print(np.memmap(os.__file__, dtype='u1', mode='r')[:10])

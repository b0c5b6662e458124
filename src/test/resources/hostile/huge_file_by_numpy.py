# Expect: FAILED PermissionError
import numpy as np

np.memmap('/tmp/talweg-hostile', dtype='u1', mode='w+', shape=(1 << 40,))

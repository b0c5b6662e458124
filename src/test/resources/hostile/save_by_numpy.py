# Expect: FAILED PermissionError
import numpy as np

np.save('/tmp/talweg-hostile', np.ones(3))

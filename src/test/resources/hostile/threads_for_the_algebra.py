# Expect: COMPLETED
# Log: 300\.0 300\.0\n
import os

import numpy as np

os.environ['OPENBLAS_NUM_THREADS'] = os.environ['OMP_NUM_THREADS'] = '64'
a = np.ones((300, 300))
print((a @ a)[0, 0], np.linalg.svd(a)[1][0].round(6))

# Expect: CPU_TIME
import warnings

import numpy as np

warnings.simplefilter('always')
while True:
    np.float64(1e308) * 10

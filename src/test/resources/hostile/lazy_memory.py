# Expect: FAILED MemoryError
import numpy as np

x = np.zeros(8_000_000_000)

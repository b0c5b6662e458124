# Expect: DIED SIGSEGV
import numpy as np

print(np.lib.stride_tricks.as_strided(np.zeros(1, dtype='u1'), (1 << 45,), (4096,)).sum())

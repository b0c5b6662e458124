# Expect: CPU_TIME
import numpy as np

a = np.ones((1500, 1500))
while True:
    a @ a

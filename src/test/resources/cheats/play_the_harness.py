# Exercise: learning-rate-on-a-bowl
# Ends: SCORED
# Score: as descend
# Whoever speaks the whole dialogue himself gets the same answers at the same price.
import os
import struct

SEEN = 4


def minimize(oracle, x0):
    while True:
        x = x0
        for _ in range(60):
            answer = oracle._ask(bytes([2]) + x.tobytes())
            x = x - 0.15 * np.frombuffer(answer, offset=5)
        oracle._ask(bytes([4]) + x.tobytes())
        task = oracle._ask(bytes([0]))
        if task[0] == 0:
            os.write(3, struct.pack('<IB', 0, 0x13))
        x0 = np.frombuffer(task, offset=17)


import numpy as np

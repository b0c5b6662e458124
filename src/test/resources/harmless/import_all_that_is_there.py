# Expect: COMPLETED
# Log: 0\.000 \[1\. 1\.\] 1970\n
import bisect, collections, copy, dataclasses, decimal, enum, fractions, functools, heapq, itertools, json, math, random
import re, statistics, time, typing

import numpy as np
from numpy.linalg import norm, solve


def minimize(oracle, x0):
    x = x0
    for _ in range(100):
        x = x - 0.3 * oracle.gradient(x)
    print(f'{norm(x):.3f}', solve(np.eye(2), np.ones(2)), time.strftime('%Y', time.gmtime(0)))
    return list(x)

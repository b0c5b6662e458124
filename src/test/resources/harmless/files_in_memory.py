# Expect: COMPLETED
# Log: 2\.0 \{1: \[2\]\} \{'a': \[1000\.0\]\}\n
import io
import json
import pickle

import numpy as np

file = io.BytesIO()
np.save(file, np.eye(2))
file.seek(0)
print(np.load(file).sum(), pickle.loads(pickle.dumps({1: [2]})), json.loads('{"a": [1e3]}'))


def minimize(oracle, x0):
    x = x0
    for _ in range(40):
        x = x - 0.3 * oracle.gradient(x)
    return x

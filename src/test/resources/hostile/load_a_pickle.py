# Expect: FAILED PermissionError
import pickle

import numpy as np


class Evil:
    def __reduce__(self):
        import os

        return os.open, ('/etc/passwd', 0)


pickle.loads(pickle.dumps(Evil()))

# Expect: FAILED PermissionError
import io
import os

import numpy as np


class Evil:
    def __reduce__(self):
        return os.open, ('/tmp/talweg-hostile', os.O_CREAT | os.O_WRONLY)


file = io.BytesIO()
np.save(file, np.array([Evil()], dtype=object), allow_pickle=True)
file.seek(0)
np.load(file, allow_pickle=True)

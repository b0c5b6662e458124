# Expect: FAILED PermissionError
import os

for depth in range(1, 1000):
    os.mkdir('/tmp/talweg-hostile' + '/d' * depth)

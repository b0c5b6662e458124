# Expect: WALL_TIME
import os

print(os.read(4, 10))

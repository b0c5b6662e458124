# Expect: WALL_TIME
import os

print(os.read(3, 10))

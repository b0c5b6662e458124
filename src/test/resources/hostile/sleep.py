# Expect: WALL_TIME
import time

time.sleep(1e6)

# Expect: PROTOCOL|CPU_TIME
import os

os.close(3)
while True:
    pass

# Expect: PROTOCOL it closed its channel
import os
import time

os.close(3)
time.sleep(60)

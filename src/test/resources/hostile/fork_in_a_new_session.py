# Expect: COMPLETED
# Log: 1 1 1 1 \n
# A child in a session of its own would be out of sight.
import os

for act in (os.setsid, os.setpgrp, os.fork, os.forkpty):
    try:
        print(act(), end=' ')
    except OSError as error:
        print(error.errno, end=' ')
print()

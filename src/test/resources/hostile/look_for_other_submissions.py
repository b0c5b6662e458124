# Expect: COMPLETED
# Log: (1\n){5}
import os

for directory in ('/proc', '/tmp', '/dev/shm', '/var/tmp', '/'):
    try:
        print(directory, os.listdir(directory))
    except OSError as error:
        print(error.errno)

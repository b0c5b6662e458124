# Expect: COMPLETED
# Log: \[0, 1, 2, 3\]\n
# Nothing of the zygote is open here: no listener, no control, no other worker.
import os

found = []
for number in range(1024):
    try:
        os.lseek(number, 0, os.SEEK_CUR)
        found.append(number)
    except OSError as error:
        if error.errno != 9:
            found.append(number)
print(found)

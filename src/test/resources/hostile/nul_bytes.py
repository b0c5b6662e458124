# Expect: COMPLETED
# Log: (.*\n)?(a?b\n)?c\n
import os

print('a' + '\0' * 100_000 + 'b')
os.write(1, bytes(100) + b'c\n')

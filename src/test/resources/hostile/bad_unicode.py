# Expect: COMPLETED
# Log: .*ab \[2J\n��\n
import os

print('\ud800', 'a\0b', '\x1b[2J')
os.write(2, b'\xff\xfe\n')

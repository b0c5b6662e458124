# Expect: COMPLETED
# Log: \[\]\n
import os

print(sorted(os.environ))

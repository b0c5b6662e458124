# Expect: COMPLETED
# Log: (-1|32512)\n
import os

print(os.system('touch /tmp/talweg-hostile'))

# Expect: FAILED PermissionError
import sys

sys.modules['worker'].limit(1000, 1 << 40)

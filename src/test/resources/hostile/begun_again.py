# Expect: FAILED PermissionError
import sys

sys.modules['worker'].main(3, 1, {'main': lambda ask, load: None}, ())

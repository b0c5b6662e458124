# Expect: COMPLETED
# Log: 2\.0\n
import sys

for name in ('zygote', 'worker', 'channel', 'confine', 'preload', 'harness'):
    sys.modules[name] = None
sys.modules['os'] = sys.modules['sys'] = None


def minimize(oracle, x0):
    print(oracle.value(x0))
    return x0

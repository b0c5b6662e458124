# Expect: FAILED ValueError still told
import builtins
import os
import sys

for name in ('len', 'str', 'isinstance', 'map', 'type', 'range'):
    setattr(builtins, name, None)
sys.modules.clear()
raise ValueError('still told')

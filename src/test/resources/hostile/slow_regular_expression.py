# Expect: CPU_TIME
import re

re.match(r'(a+)+$', 'a' * 60 + 'b')

# Expect: COMPLETED
# Log: (OSError )?(OverflowError )?PermissionError TypeError ValueError\n
import os

ends = set()
for name in ('x' * 5000, '/' * 5000, b'\xff\xfe', '%s%n%x', '', '\u202e', 'a\0b', -1, 2**40, None):
    try:
        open(name)
        ends.add('opened')
    except (OSError, ValueError, TypeError, OverflowError) as error:
        ends.add(type(error).__name__)
print(*sorted(ends))

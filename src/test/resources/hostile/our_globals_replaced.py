# Expect: DIED|FAILED|COMPLETED|PROTOCOL
import sys

frame = sys._getframe()
while frame:
    if frame.f_code.co_filename != '<submission>':
        for name in list(frame.f_globals):
            if name not in ('__builtins__', '__name__'):
                frame.f_globals[name] = None
    frame = frame.f_back

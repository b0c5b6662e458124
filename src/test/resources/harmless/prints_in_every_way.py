# Expect: COMPLETED
# Log: abc\nd'e\\n'\nf\n.*UserWarning: careful.*
import contextlib
import io
import os
import pprint
import sys
import warnings

print('a', end='', flush=True)
sys.stdout.write('b')
sys.stdout.flush()
print('c', file=sys.stderr)
os.write(1, b'd')
with contextlib.redirect_stdout(io.StringIO()) as caught:
    print('e')
pprint.pprint(caught.getvalue())
sys.stdout.buffer.write(b'f\n')
sys.stdout.buffer.flush()
warnings.warn('careful')


def minimize(oracle, x0):
    x = x0
    for _ in range(40):
        x = x - 0.3 * oracle.gradient(x)
    return x

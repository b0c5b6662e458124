# Expect: COMPLETED|FAILED
# Another interpreter in this process is in the same cage.
import _interpreters

other = _interpreters.create()
_interpreters.run_string(other, 'import os; os.fork()')

# Expect: FAILED ExceptionGroup
error = ValueError('x' * 1000)
for k in range(1000):
    error.add_note('note' * 1000)
for _ in range(500):
    error = ExceptionGroup('group', [error])
raise error

# Expect: FAILED ValueError
error = None
for k in range(100_000):
    fresh = ValueError(k)
    fresh.__cause__ = error
    error = fresh
error.__cause__.__context__ = error
raise error

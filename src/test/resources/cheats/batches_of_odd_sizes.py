# Exercise: tumours
# Ends: RUNTIME_ERROR
# Says: a batch has 1 to 171 examples, not -1
def minimize(oracle, x0):
    for size in (0, -1, 456, 10**30, 1.5, float('nan'), None, '8'):
        try:
            oracle.batch_gradient(x0, size)
        except (TypeError, ValueError):
            continue
        raise AssertionError(size)
    oracle.batch_gradient(x0, -1)

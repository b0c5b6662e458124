# Expect: STOPPED
def minimize(oracle, x0):
    x = x0
    for _ in range(1500):
        try:
            x = x - 0.3 * oracle.gradient(x)
        except Exception:
            pass
    return x

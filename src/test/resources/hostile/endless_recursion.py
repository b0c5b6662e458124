# Expect: FAILED RecursionError
def minimize(oracle, x0):
    return minimize(oracle, x0)

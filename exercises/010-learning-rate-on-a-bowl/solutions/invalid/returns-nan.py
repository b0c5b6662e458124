def minimize(oracle, x0):
    return x0 * float("nan")

def minimize(oracle, x0):
    return oracle.gradient([1, 2, 3])

def minimize(oracle, x0):
    return [1 // 0, 0]

def minimize(oracle, x0):
    oracle.gradient(x0)

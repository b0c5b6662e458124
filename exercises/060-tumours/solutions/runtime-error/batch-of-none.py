def minimize(oracle, x0):
    return x0 - oracle.batch_gradient(x0, 0)

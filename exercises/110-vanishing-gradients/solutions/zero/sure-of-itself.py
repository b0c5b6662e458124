# Sure of one cultivar whatever it sees, and learns nothing from being told.
def minimize(oracle, x0):
    x = 0 * x0
    x[-1] = 9
    for _ in range(50):
        oracle.batch_gradient(x, 16)
    return x

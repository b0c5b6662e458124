# So large a learning rate that every training blows up: no better than a start that lies there itself.
def minimize(oracle, x0):
    for step in range(oracle.budget):
        oracle.value([9 + step, -4])
    return x0

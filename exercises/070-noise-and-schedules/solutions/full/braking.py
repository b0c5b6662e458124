# Long steps of single bookings, then shorter and shorter ones: 1 / (1 + t / T).
def minimize(oracle, x0):
    x = x0
    for t in range(oracle.budget // 2):
        x = x - 0.04 / (1 + t / 150) * oracle.batch_gradient(x, 2)
    return x

def minimize(oracle, x0):
    x = x0
    for epoch in range(4):
        for _ in range(oracle.examples // 8):
            x = x - 0.05 * oracle.batch_gradient(x, 8)
    return x

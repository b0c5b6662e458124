def minimize(oracle, x0):
    x = x0
    learning_rate = 0.01  # too careful: what is the largest that still works?

    while oracle.remaining > 0:
        x = x - learning_rate * oracle.gradient(x)

    return x

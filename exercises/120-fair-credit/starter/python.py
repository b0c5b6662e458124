def minimize(oracle, x0):
    x = x0
    learning_rate = 0.03  # the wall allows no more: what would a method see that remembers?

    while oracle.remaining > 0:
        x = x - learning_rate * oracle.gradient(x)

    return x

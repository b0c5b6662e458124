# Expect: OUTPUT
def minimize(oracle, x0):
    x = x0 - 0.5 * oracle.gradient(x0)
    print(' ' * 20_000_000)
    return x

# Expect: FAILED EOFError
def minimize(oracle, x0):
    return input('x? ')

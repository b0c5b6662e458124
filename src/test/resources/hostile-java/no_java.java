// Expect: FAILED CompileError
def minimize(oracle, x0):
    return x0

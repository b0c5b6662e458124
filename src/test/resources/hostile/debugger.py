# Expect: STOPPED
def minimize(oracle, x0):
    breakpoint()

# Exercise: learning-rate-on-a-bowl
# Ends: RUNTIME_ERROR
# Says: x must be 2 numbers
def minimize(oracle, x0):
    return oracle.gradient([1j, 0j])

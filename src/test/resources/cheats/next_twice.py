# Exercise: learning-rate-on-a-bowl
# Ends: RUNTIME_ERROR
# Says: in a way of its own
def minimize(oracle, x0):
    oracle._ask(bytes([0]))
    oracle._ask(bytes([0]))
    return x0

# Exercise: learning-rate-on-a-bowl
# Ends: INVALID
# Says: minimize returned a list of length 2
def minimize(oracle, x0):
    return [1j, 2j]

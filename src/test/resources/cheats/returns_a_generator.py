# Exercise: learning-rate-on-a-bowl
# Ends: INVALID
# Says: minimize returned a generator
def minimize(oracle, x0):
    return (x for x in x0)

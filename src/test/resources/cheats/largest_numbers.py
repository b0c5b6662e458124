# Exercise: learning-rate-on-a-bowl
# Ends: DIVERGED
def minimize(oracle, x0):
    oracle.value([1e308, -1e308])
    return x0

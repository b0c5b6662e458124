# Exercise: learning-rate-on-a-bowl
# Ends: SCORED
# Score: as descend
def minimize(oracle, x0):
    x = x0
    while oracle.remaining > 0:
        g = oracle.gradient(x)
        x = x - 0.15 * g
        g[:] = 0
    return x

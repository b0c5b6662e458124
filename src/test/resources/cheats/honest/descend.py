# Exercise: learning-rate-on-a-bowl
# Ends: SCORED
# Score: at least 90
def minimize(oracle, x0):
    x = x0
    while oracle.remaining > 0:
        x = x - 0.15 * oracle.gradient(x)
    return x

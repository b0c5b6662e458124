# Exercise: learning-rate-on-a-bowl
# Ends: SCORED
# Score: below descend
def minimize(oracle, x0):
    x = x0
    for _ in range(5):
        x = x - 0.15 * oracle.gradient(x)
    return x

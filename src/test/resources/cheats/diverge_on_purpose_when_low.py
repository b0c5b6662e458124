# Exercise: learning-rate-on-a-bowl
# Ends: DIVERGED
# Says: left the finite numbers
def minimize(oracle, x0):
    x = x0
    for _ in range(59):
        x = x - 0.15 * oracle.gradient(x)
    oracle.gradient(x * float('inf'))
    return x

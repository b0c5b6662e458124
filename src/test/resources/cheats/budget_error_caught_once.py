# Exercise: learning-rate-on-a-bowl
# Ends: SCORED
# Score: as descend
def minimize(oracle, x0):
    x = x0
    try:
        while True:
            x = x - 0.15 * oracle.gradient(x)
    except BudgetExceeded:
        return x

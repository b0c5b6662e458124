# Exercise: learning-rate-on-a-bowl
# Ends: BUDGET
# Says: went on asking after its budget was spent
def minimize(oracle, x0):
    x = x0
    while True:
        try:
            x = x - 0.15 * oracle.gradient(x)
        except BudgetExceeded:
            x = x0

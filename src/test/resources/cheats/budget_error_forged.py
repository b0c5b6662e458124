# Exercise: learning-rate-on-a-bowl
# Ends: RUNTIME_ERROR
# Says: budget
# Whoever never asked too much did not break the budget, whatever he raises.
def minimize(oracle, x0):
    raise BudgetExceeded

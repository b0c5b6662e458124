# Catching the refusal is fine: what was asked before counts.
def minimize(oracle, x0):
    x = x0
    try:
        while True:
            x = x - 0.1 * oracle.gradient(x)
    except BudgetExceeded:
        return x

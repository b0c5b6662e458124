# Exercise: learning-rate-on-a-bowl
# Ends: DIVERGED
# Says: went on asking
def minimize(oracle, x0):
    while True:
        try:
            oracle.gradient(x0 * float('nan'))
        except BaseException:
            pass

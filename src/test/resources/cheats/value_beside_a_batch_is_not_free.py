# Exercise: tumours
# Ends: SCORED
# Score: below learn
def minimize(oracle, x0):
    oracle.batch_gradient(x0, 1)
    before = oracle.used
    oracle.value(x0)
    assert oracle.used == before + 171
    return x0

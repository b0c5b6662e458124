# Exercise: learning-rate-on-a-bowl
# Ends: SCORED
# Score: below descend
# The second look at the same point is free, the third is not.
def minimize(oracle, x0):
    x = x0
    while oracle.remaining > 0:
        slope = oracle.gradient(x)
        before = oracle.used
        oracle.value(x)
        assert oracle.used == before
        if oracle.remaining > 0:
            oracle.value(x)
            assert oracle.used == before + 1
        x = x - 0.15 * slope
    return x

# Exercise: learning-rate-on-a-bowl
# Ends: SCORED
# Score: at least 0
class A:
    pass


def minimize(oracle, x0):
    things = [A(), object(), [], {}, lambda: 0, (x0,), x0, {1}, 'ab' * len(x0), bytearray(40)]
    for thing in things:
        oracle.value(x0 + id(thing) % 4096)
    return x0

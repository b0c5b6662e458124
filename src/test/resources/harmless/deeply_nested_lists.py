# Expect: COMPLETED
# Log: gone\n
x = []
for _ in range(300_000):
    x = [x]
del x
print('gone')


def minimize(oracle, x0):
    x = x0
    for _ in range(40):
        x = x - 0.3 * oracle.gradient(x)
    return x

# Expect: COMPLETED
# Log: \[earlier lines dropped\]\n(step .*\n)+
for i in range(10_000):
    print("step", i, "f =", i / 7)


def minimize(oracle, x0):
    x = x0
    for _ in range(40):
        x = x - 0.3 * oracle.gradient(x)
    return x

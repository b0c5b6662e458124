# Expect: COMPLETED
# Log: 2[3-5]\d\n
# Who is refused more may go on with less.
def minimize(oracle, x0):
    kept = []
    try:
        while True:
            kept.append(bytearray(1 << 20))
    except MemoryError:
        taken = len(kept)
        kept.clear()
    print(taken)
    x = x0
    for _ in range(40):
        x = x - 0.3 * oracle.gradient(x)
    return x

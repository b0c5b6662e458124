# Expect: FAILED MemoryError
def minimize(oracle, x0):
    kept = []
    while True:
        kept.append(bytearray(10 << 20))

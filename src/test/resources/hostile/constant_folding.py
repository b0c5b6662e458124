# Expect: FAILED MemoryError
x = (((((('a' * 4000,) * 250) * 250) * 250) * 250) * 250)

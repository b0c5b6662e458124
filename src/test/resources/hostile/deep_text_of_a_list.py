# Expect: FAILED|CPU_TIME
x = []
for _ in range(200000):
    x = [x]
print(repr(x))

# Expect: CPU_TIME
print(10**10**9)

# Expect: CPU_TIME
prime = 2**61 - 1
numbers = {prime * k for k in range(10**6)}

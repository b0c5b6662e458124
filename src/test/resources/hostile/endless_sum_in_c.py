# Expect: CPU_TIME
import itertools

print(sum(itertools.count()))

# Expect: FAILED
print(len(f'{1:>999999999999}'))

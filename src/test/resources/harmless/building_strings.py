# Expect: COMPLETED
# Log: 100000 199999 ABC\n
text = ''
for k in range(100_000):
    text += chr(97 + k % 26)
print(len(text), len('-'.join(text)), text.upper()[:3])


def minimize(oracle, x0):
    x = x0
    for _ in range(40):
        x = x - 0.3 * oracle.gradient(x)
    return x

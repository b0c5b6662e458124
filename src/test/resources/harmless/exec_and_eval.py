# Expect: COMPLETED
# Log: 2 1024\n
scope = {}
exec('def step(x, g): return x - 0.3 * g', scope)
print(eval('1 + 1'), eval(compile('2 ** 10', '<mine>', 'eval')))


def minimize(oracle, x0):
    x = x0
    for _ in range(40):
        x = scope['step'](x, oracle.gradient(x))
    return x

# Expect: FAILED ZeroDivisionError
def f():
    return 1 / 0


f.__code__ = f.__code__.replace(co_firstlineno=2**31 - 100)
f()

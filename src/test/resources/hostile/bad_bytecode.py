# Expect: DIED
def f():
    return 1


f.__code__ = f.__code__.replace(co_code=bytes([82, 255] * 8), co_consts=())
f()

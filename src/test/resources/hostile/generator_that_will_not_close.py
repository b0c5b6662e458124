# Expect: FAILED RuntimeError
def endless():
    while True:
        try:
            yield
        except GeneratorExit:
            pass


one = endless()
next(one)
one.close()

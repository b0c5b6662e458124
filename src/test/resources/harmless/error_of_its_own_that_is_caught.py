# Expect: COMPLETED
# Log: .*TooFar: too far.*
import traceback


class TooFar(Exception):
    def __init__(self, x):
        super().__init__(f'too far: {x}')


def minimize(oracle, x0):
    try:
        raise TooFar(x0) from ValueError('first')
    except TooFar:
        traceback.print_exc()
    x = x0
    for _ in range(40):
        x = x - 0.3 * oracle.gradient(x)
    return x

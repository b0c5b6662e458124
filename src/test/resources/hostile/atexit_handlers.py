# Expect: COMPLETED
# Log: 
import atexit


def late():
    print('late')
    while True:
        pass


atexit.register(late)


def minimize(oracle, x0):
    return x0

# Expect: CPU_TIME
class N:
    def __del__(self):
        N()
        N()


def minimize(oracle, x0):
    while True:
        a = N()
        a.me = a

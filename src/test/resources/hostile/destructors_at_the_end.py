# Expect: COMPLETED
# Log: 
class Late:
    def __del__(self):
        print('late')
        while True:
            pass


kept = Late()


def minimize(oracle, x0):
    return x0

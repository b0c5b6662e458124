# Expect: COMPLETED
# Log: ValueError\n
def minimize(oracle, x0):
    x = x0
    for k in range(40):
        try:
            x = x - 0.3 * oracle.gradient(x)
            [][k]
        except:
            pass
        try:
            oracle.value('nonsense')
        except BaseException as error:
            last = type(error).__name__
    print(last)
    return x

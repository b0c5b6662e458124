# Expect: OUTPUT
# Log: .*\[earlier lines dropped\]\n(A{1000}\n)+
def minimize(oracle, x0):
    while True:
        print('A' * 1000)

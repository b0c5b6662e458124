# Expect: OUTPUT
# Log: .*\[earlier lines dropped\]\né+
while True:
    print('é' * 1000, end='')

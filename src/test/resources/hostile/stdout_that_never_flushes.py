# Expect: COMPLETED
# Log: 
import sys


class Stuck:
    def write(self, text):
        pass

    def flush(self):
        while True:
            pass


sys.stdout = sys.stderr = sys.__stdout__ = Stuck()
print('swallowed')

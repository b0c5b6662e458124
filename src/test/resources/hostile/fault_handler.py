# Expect: *
import faulthandler

try:
    faulthandler.enable(file=1)
except Exception as error:
    print(type(error))
faulthandler.dump_traceback_later(0.01, repeat=True, file=1)

# Expect: *
import os

for seed in range(50):
    noise = bytes((seed * 37 + k * k * 11) % 256 for k in range(64))
    code = compile('0', '<noise>', 'eval').replace(co_code=noise, co_stacksize=100)
    try:
        eval(code)
    except BaseException:
        pass

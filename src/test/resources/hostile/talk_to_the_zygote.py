# Expect: COMPLETED
# Log: (9|1)\n(9|1)\n(9|1)\n(1|None)\n(1|None)\n.*
# The objects are here, but their descriptors are the empty input and the log.
import struct
import sys

frame = sys._getframe()
while 'listener' not in vars(frame.f_locals.get('self')) if 'self' in frame.f_locals else True:
    frame = frame.f_back
zygote = frame.f_locals['self']
for act in (
    lambda: zygote.listener.accept(),
    lambda: zygote.listener.fileno() and zygote.listener.listen(),
    lambda: zygote.fork(99),
    lambda: zygote.reap(),
    lambda: [zygote.obey(0x21, struct.pack('<I', number)) for number in zygote.numbers.values()] and None,
):
    try:
        print(act())
    except (OSError, RuntimeError) as error:
        print(error.errno)
zygote.control.send(0x22, struct.pack('<IiQ', 1, 0, 0))
zygote.control.send(0x21, struct.pack('<I', 1))

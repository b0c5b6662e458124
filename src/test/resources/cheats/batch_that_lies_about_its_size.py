# Exercise: tumours
# Ends: RUNTIME_ERROR
# Says: in a way of its own
import struct


def minimize(oracle, x0):
    oracle._ask(struct.pack('<Bi', 3, -171) + x0.tobytes())

"""A harness for tests: calls the participant's minimize with an oracle; a question is u8 kind | doubles."""

from struct import pack, unpack

import numpy as np


class Oracle:
    def __init__(self, ask):
        self._ask = ask

    def value(self, x):
        return unpack("<d", self._ask(b"\0" + np.asarray(x, dtype="<f8").tobytes()))[0]

    def gradient(self, x):
        return np.frombuffer(self._ask(b"\1" + np.asarray(x, dtype="<f8").tobytes()), dtype="<f8")


def main(ask, load):
    minimize = load().get("minimize")
    if minimize is not None:
        ask(b"\2" + np.asarray(minimize(Oracle(ask), np.ones(2)), dtype="<f8").tobytes())

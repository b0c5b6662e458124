"""Stands between a participant's program and the oracle, which is on the other side.

Everything here may be changed by the program that runs beside it, so nothing here decides anything: the other side counts,
refuses and measures. Questions and answers are little-endian: a byte that says what it is, then numbers.
"""

import builtins
import operator
import os
import random
import struct
import sys

import numpy
from numpy import asarray, float64, frombuffer

NEXT, VALUE, GRADIENT, BATCH, RESULT, UNFIT, ENDED = range(7)
DONE, DESCEND, ANSWER = range(3)
GRANTED, OVER_BUDGET, DIVERGED = range(3)


class BudgetExceeded(Exception):
    """The program asked for more than the oracle allows."""


class Diverged(BaseException):
    """The run left the finite numbers; this instance is over. Not an Exception, so that it passes by most handlers."""


BudgetExceeded.__module__ = Diverged.__module__ = "builtins"
builtins.BudgetExceeded = BudgetExceeded


class Oracle:
    """What a program may ask of the function that it is to minimize."""

    BudgetExceeded = BudgetExceeded

    def __init__(self, ask, dimension, budget, examples):
        self._ask = ask
        self._dimension = dimension
        self._budget = budget
        self._examples = examples
        self._used = 0

    @property
    def budget(self):
        """What one run may spend: calls, or examples where there is something to learn."""
        return self._budget

    @property
    def used(self):
        """What has been spent."""
        return self._used

    @property
    def remaining(self):
        """What is left of the budget."""
        return self._budget - self._used

    @property
    def dimension(self):
        """The number of variables."""
        return self._dimension

    @property
    def examples(self):
        """The number of examples to learn from; 0 where there are none."""
        return self._examples

    def value(self, x):
        """f(x). Free right after the gradient at the same x."""
        return self._answer(bytes([VALUE]) + self._point(x))[0].item()

    def gradient(self, x):
        """The gradient of f at x. Free right after the value at the same x."""
        return self._answer(bytes([GRADIENT]) + self._point(x)).copy()

    def batch_gradient(self, x, size):
        """The gradient at x over the next `size` examples, in an order by chance; costs `size`."""
        if not self._examples:
            raise TypeError("this oracle has no examples, so it has no batch_gradient; ask for gradient(x)")
        size = operator.index(size)
        if not 1 <= size <= self._examples:
            raise ValueError(f"a batch has 1 to {self._examples} examples, not {size}")
        return self._answer(struct.pack("<BI", BATCH, size) + self._point(x)).copy()

    def _point(self, x):
        try:
            point = asarray(x, dtype=float64)
        except (TypeError, ValueError):
            raise ValueError(f"x must be {self._dimension} numbers, not {type(x).__name__}") from None
        if point.shape != (self._dimension,):
            raise ValueError(f"x must have the shape ({self._dimension},), not {point.shape}")
        return point.tobytes()

    def _answer(self, question):
        answer = self._ask(question)
        self._used = struct.unpack_from("<I", answer, 1)[0]
        if answer[0] == OVER_BUDGET:
            raise BudgetExceeded(f"this call needs more than the {self.remaining} left of the budget of {self._budget}")
        if answer[0] == DIVERGED:
            raise Diverged("the run left the finite numbers")
        return frombuffer(answer, dtype="<f8", offset=5)


def main(ask, load):
    """Runs the program on one instance after the other, each with the program loaded afresh, until there are no more."""
    while True:
        flush()
        task = ask(bytes([NEXT]))
        if task[0] == DONE:
            return
        if task[0] == DESCEND:
            descend(ask, load, task)
        else:
            answer(ask, load, task)


def flush():
    """What was printed before something hidden is told is kept: it must be on its way by then."""
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except Exception:
            pass


def descend(ask, load, task):
    dimension, budget, examples, seed = struct.unpack_from("<IIII", task, 1)
    start = frombuffer(task, dtype="<f8", offset=17).copy()
    settle(seed)
    try:
        minimize = load().get("minimize")
        if not callable(minimize):
            return unfit(ask, "There is no function minimize(oracle, x0).")
        result = minimize(Oracle(ask, dimension, budget, examples), start)
    except Diverged:
        ask(bytes([ENDED]))
        return
    hand_in(ask, result, (dimension,), "minimize", f"the point it stands by, {dimension} numbers")


def answer(ask, load, task):
    seed, length = struct.unpack_from("<IB", task, 1)
    offset = 6
    name = task[offset : offset + length].decode()
    offset += length
    tables = []
    count = task[offset]
    offset += 1
    for _ in range(count):
        table, offset = unpacked(task, offset)
        tables.append(table)
    wanted, offset = unpacked_shape(task, offset)
    settle(seed)
    function = load().get(name)
    if not callable(function):
        return unfit(ask, f"There is no function {name}.")
    hand_in(ask, function(*tables), wanted, name, f"numbers of the shape {wanted}")


def unpacked_shape(task, offset):
    directions = task[offset]
    return struct.unpack_from(f"<{directions}I", task, offset + 1), offset + 1 + 4 * directions


def unpacked(task, offset):
    shape, offset = unpacked_shape(task, offset)
    size = 1
    for length in shape:
        size *= length
    numbers = frombuffer(task, dtype="<f8", offset=offset, count=size)
    return (numbers.reshape(shape).copy() if shape else numbers[0].item()), offset + 8 * size


def hand_in(ask, result, shape, name, wanted):
    try:
        numbers = asarray(result, dtype=float64)
    except Exception:
        return unfit(ask, f"{name} returned {kind(result)}; it should return {wanted}.")
    if numbers.shape != shape:
        return unfit(ask, f"{name} returned {kind(result)}; it should return {wanted}.")
    ask(bytes([RESULT]) + numbers.tobytes())


def kind(result):
    if result is None:
        return "nothing"
    if isinstance(result, numpy.ndarray):
        return f"an array of the shape {result.shape}"
    if isinstance(result, (list, tuple)):
        return f"a {type(result).__name__} of length {len(result)}"
    return f"a {type(result).__name__}"


def unfit(ask, sentence):
    ask(bytes([UNFIT]) + sentence.encode("utf-8", "replace")[:400])


def settle(seed):
    """Chance that nobody seeded is the same in every run."""
    random.seed(seed)
    numpy.random.seed(seed)
    chance = random.Random(seed)
    numpy.random.bit_generator.randbits = chance.getrandbits
    os.urandom = random._urandom = chance.randbytes
    os.getrandom = lambda size, flags=0: chance.randbytes(size)

# Expect: COMPLETED
from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import Protocol


class Rate(enum.Enum):
    SLOW = 0.1
    FAST = 0.3


@dataclass(frozen=True, slots=True)
class Step[T]:
    rate: Rate
    x: T

    def next(self, g: T) -> Step[T]:
        match self.rate:
            case Rate.FAST if (r := self.rate.value) > 0:
                return Step(self.rate, self.x - r * g)
            case _:
                raise AssertionError


def minimize(oracle, x0):
    größe = Step(Rate.FAST, x0)
    for _ in range(40):
        größe = größe.next(oracle.gradient(größe.x))
    return größe.x


if __name__ == '__main__':
    raise SystemExit

"""Imports what programs may import, once for all of them."""

import random
import sys
import types

# What a program may import. Files are out of reach later, so all of it is loaded before; what takes long to load and is
# of no use to an optimiser (logging, numpy.testing) is not here.
MODULES = """abc array bisect cmath collections collections.abc contextlib contextvars copy copyreg ctypes dataclasses
datetime decimal enum errno fractions functools gc heapq inspect io itertools json keyword linecache math mmap numbers
operator os pickle pprint queue random re reprlib secrets signal statistics string struct sys textwrap threading time
timeit traceback types typing unicodedata warnings weakref zlib encodings.ascii encodings.latin_1
numpy numpy.exceptions numpy.fft numpy.lib.stride_tricks numpy.linalg numpy.ma numpy.polynomial numpy.random
numpy.typing""".split()
# Docstrings for NumPy's compiled functions: an eighth of the time that its import takes.
DOCSTRINGS = ("numpy._core._add_newdocs", "numpy._core._add_newdocs_scalars")


class Absent:
    """The last finder: says what there is instead of what is missing."""

    def find_spec(self, name, path=None, target=None):
        raise ModuleNotFoundError(
            f"No module named {name!r} here: NumPy and common parts of the standard library are available", name=name
        )


class _Chance:
    """Feeds NumPy's generators that are made without a seed, so that two runs of one program are the same run."""

    def __init__(self):
        self.source = random.Random(0)

    def randbits(self, bits):
        return self.source.getrandbits(bits)


def preload():
    """Imports what programs may import, and does once what would otherwise import something late.

    Returns the sources of chance, to be seeded before each load.
    """
    import secrets

    chance = _Chance()
    system, secrets.randbits = secrets.randbits, chance.randbits
    for name in DOCSTRINGS:
        sys.modules[name] = types.ModuleType(name)
    for name in MODULES:
        __import__(name)
    secrets.randbits = system
    import traceback
    import warnings

    import numpy as np

    a = np.eye(3) + 0.1
    with np.errstate(all="ignore"):
        _ = (a @ a, np.linalg.solve(a, a[0]), np.linalg.eigh(a), np.linalg.svd(a), np.linalg.lstsq(a, a[0]), np.exp(a))
        _ = (np.fft.fft(a), a.mean(), a.std(), np.median(a), np.percentile(a, 5), np.einsum("ij,jk", a, a))
        _ = (str(a), repr(a), f"{a[0, 0]:.3f}", np.random.default_rng(0).normal(size=3), np.random.randn(3), np.sort(a))
        _ = (np.polynomial.Polynomial([1, 2])(3), np.vectorize(abs)(a), np.array(["a"]), np.datetime64("2026-01-01"))
    try:
        np.linalg.inv(np.zeros((2, 2)))
    except np.linalg.LinAlgError:
        traceback.format_exc()
    with warnings.catch_warnings(record=True):
        warnings.warn("warm", RuntimeWarning)
    return random, np.random, chance.source

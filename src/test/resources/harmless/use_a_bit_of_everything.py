# Expect: COMPLETED
# Log: .*RuntimeWarning: divide by zero.*ZeroDivisionError: division by zero\nall there\n
import collections, contextlib, copy, dataclasses, datetime, decimal, enum, fractions, functools, io, itertools, json
import math, operator, pickle, pprint, random, re, statistics, string, textwrap, time, traceback, typing, warnings

import numpy as np
from numpy.polynomial import Chebyshev

# Nothing here may need a module or a file that is loaded late.
e = np.eye(3)
np.loadtxt(io.StringIO("1 2\n3 4")), np.savetxt(io.StringIO(), e), np.save(io.BytesIO(), e)
np.einsum("ij,jk,kl->il", e, e, e, optimize=True), np.histogram(e), np.unique(e, return_counts=True)
np.interp(1, [0, 2], [0, 2]), np.polyfit([0, 1, 2], [0, 1, 4], 2), Chebyshev.fit([0, 1, 2], [0, 1, 4], 2)
np.linalg.svd(e), np.linalg.cond(e), np.linalg.pinv(e), np.linalg.qr(e), np.linalg.cholesky(e), np.linalg.eig(e)
np.fft.rfft2(e), np.random.default_rng(1).multivariate_normal([0, 0], np.eye(2)), np.random.RandomState(1).permutation(5)
np.array2string(e, precision=2), str(np.arange(5000)), repr(np.ma.array([1, 2], mask=[0, 1])), np.datetime64("now")
np.vectorize(math.sin)(e), np.apply_along_axis(sum, 0, e), np.ix_([0], [1]), np.gradient(np.arange(5.0))
datetime.datetime.now().strftime("%Y-%m-%d"), time.strftime("%c"), string.Template("$x").substitute(x=1)
copy.deepcopy(np.random.default_rng(1)), pickle.loads(pickle.dumps(e)), json.dumps({"a": [1.5]})
statistics.NormalDist().cdf(1), decimal.Decimal(1).sqrt(), fractions.Fraction(0.5), random.gauss(0, 1)
dataclasses.make_dataclass("A", ["x"])(1), typing.NamedTuple("N", [("a", int)])(1), enum.Enum("E", "A B")


@dataclasses.dataclass
class State:
    x: np.ndarray
    step: "float" = 0.1


print(f"{1.5:.3e} {np.float64(2):8.3f} {np.pi=}", State(e[0]), 1j, np.float64(1) / 0)
try:
    1 / 0
except ZeroDivisionError:
    traceback.print_exc()
print("all there")

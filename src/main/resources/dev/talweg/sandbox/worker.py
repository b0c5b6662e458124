"""The process that runs one participant's program, once.

Order of its life: import all that a program may use, take the harness, give up every right, say READY, take one
program, run it, say DONE or FAILED, wait to be killed. All authority lies on the other side of the pipe: what this
process says about itself is only ever shown to the participant.

Frames, both ways: little-endian u32 length of the payload | u8 type | payload.
"""

import builtins
import gc
import linecache
import math
import os
import random
import resource
import signal
import sys
import time
import types
from struct import Struct, pack, unpack_from

import confine

# A program that breaks the builtins breaks them for itself, not for the report on it.
globals().update({name: value for name, value in vars(builtins).items() if not name.startswith("_")})

HARNESS, START, ANSWER = 0x01, 0x02, 0x03
READY, STARTED, ASK, DONE, FAILED = 0x10, 0x11, 0x12, 0x13, 0x14
LARGEST = 1 << 20
HEADER = Struct("<IB")
SUBMISSION = "<submission>"

# What a program may import. Files are out of reach later, so all of it is loaded here, for each program anew: what is
# slow to load and of no use to an optimiser (logging, numpy.testing) is not here.
MODULES = """abc array bisect cmath collections collections.abc contextlib contextvars copy copyreg ctypes dataclasses
datetime decimal enum errno fractions functools gc heapq inspect io itertools json keyword linecache math mmap numbers
operator os pickle pprint queue random re reprlib secrets signal statistics string struct sys textwrap threading time
timeit traceback types typing unicodedata warnings weakref zlib encodings.ascii encodings.latin_1
numpy numpy.exceptions numpy.fft numpy.lib.stride_tricks numpy.linalg numpy.ma numpy.polynomial numpy.random
numpy.typing""".split()
# Docstrings for NumPy's compiled functions: an eighth of the time that its import takes.
DOCSTRINGS = ("numpy._core._add_newdocs", "numpy._core._add_newdocs_scalars")

_frames_out = 3
_frames_in = 4
_buffer = b""


def send(kind, payload=b""):
    data = HEADER.pack(len(payload), kind) + payload
    sent = os.write(_frames_out, data)
    while sent < len(data):
        sent += os.write(_frames_out, data[sent:])


def receive(expected):
    """The payload of the next frame, which must be of the expected type. The end of the pipe is the end of us."""
    global _buffer
    data = _buffer or os.read(_frames_in, 65536)
    while len(data) < 5 or len(data) < 5 + unpack_from("<I", data)[0]:
        more = os.read(_frames_in, 1 << 20)
        if not more:
            os._exit(0)
        data += more
    length, kind = HEADER.unpack_from(data)
    _buffer = data[5 + length :]
    if kind != expected:
        raise RuntimeError(f"frame {kind} where {expected} was due")
    return data[5 : 5 + length]


def ask(payload):
    """Puts a question to the other side and returns its answer; both are bytes."""
    if len(payload) > LARGEST:
        raise ValueError(f"a question of {len(payload)} bytes is too long")
    send(ASK, payload)
    return receive(ANSWER)


class _Absent:
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


def arrange_descriptors():
    """Frames go to 3 and 4; 0 becomes empty, 1 and 2 the log: what a program prints or writes raw cannot be a frame."""
    os.closerange(3, 256)
    assert os.dup(1) == _frames_out and os.dup(0) == _frames_in
    os.dup2(2, 1)
    empty, end = os.pipe()
    os.dup2(empty, 0)
    os.close(empty)
    os.close(end)
    for name, number in (("stdout", 1), ("stderr", 2)):
        stream = open(number, "w", buffering=1, encoding="utf-8", errors="backslashreplace", closefd=False)
        setattr(sys, name, stream)
        setattr(sys, f"__{name}__", stream)
    sys.stdin = sys.__stdin__ = open(0, encoding="utf-8", errors="replace", closefd=False)


def limit(cpu, address_space):
    """The limits of this run. The timer is exact and the limit in whole seconds stands behind it."""
    most = resource.getrlimit(resource.RLIMIT_AS)[1]
    if most != resource.RLIM_INFINITY:
        address_space = min(address_space, most)
    resource.setrlimit(resource.RLIMIT_AS, (address_space, address_space))
    seconds = math.ceil(time.process_time() + cpu)
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))
    signal.setitimer(signal.ITIMER_PROF, cpu)


class Run:
    """One program: its source, compiled at the first load."""

    def __init__(self, source, sources):
        self.source = source
        self.lines = source.splitlines()
        self.sources = sources
        self.code = None
        self.refused = None
        # For linecache, hence for tracebacks and warnings that the program prints itself.
        linecache.cache[SUBMISSION] = (len(source), None, [line + "\n" for line in self.lines], SUBMISSION)

    def load(self):
        """Executes the participant's source in a fresh module and returns its namespace."""
        for source in self.sources:
            source.seed(0)
        if self.code is None:
            try:
                self.code = compile(self.source, SUBMISSION, "exec", dont_inherit=True)
            except BaseException as error:
                self.refused = error
                raise
        module = types.ModuleType("submission")
        module.__builtins__ = builtins
        sys.modules["submission"] = module
        exec(self.code, module.__dict__)
        return module.__dict__

    def failure(self, error):
        """The payload of FAILED: u8 syntax | i32 line or -1 | kind, message, trace, each u32 length and UTF-8."""
        syntax = error is self.refused and isinstance(error, SyntaxError)
        kind = type(error).__name__
        if syntax:
            line, message, trace = error.lineno or -1, error.msg, self.marked(error)
        else:
            line, trace = self.trace(error)
            message = text_of(error)
        return pack("<Bi", syntax, line) + b"".join(map(packed, (kind, message, trace)))

    def marked(self, error):
        """The line that is no Python, with a mark under the place."""
        shown = self.shown(error.lineno)
        if not shown or not error.offset:
            return f"line {error.lineno}\n{shown}"
        stripped = len(self.lines[error.lineno - 1]) - len(self.lines[error.lineno - 1].lstrip())
        return f"line {error.lineno}\n{shown}\n{' ' * (3 + max(error.offset - stripped, 1))}^"

    def trace(self, error):
        """The last line in the participant's source, and the traceback through it, without any line of ours."""
        places = []
        step = error.__traceback__
        while step is not None:
            code = step.tb_frame.f_code
            if code.co_filename == SUBMISSION:
                places.append((step.tb_lineno, code.co_name))
            step = step.tb_next
        texts = [f"line {line}, in {name}\n{self.shown(line)}" for line, name in places[:4] + places[4:][-12:]]
        if len(places) > 16:
            texts.insert(4, f"... {len(places) - 16} more ...")
        return (places[-1][0] if places else -1), "\n".join(texts)

    def shown(self, number):
        return "    " + self.lines[number - 1].strip()[:200] if number and 0 < number <= len(self.lines) else ""


def text_of(error):
    try:
        return str(error)
    except BaseException:
        return "(the error's own text could not be made: its __str__ failed)"


def packed(text):
    data = str(text)[:4000].encode("utf-8", "backslashreplace")
    return pack("<I", len(data)) + data


def main():
    arrange_descriptors()
    sources = preload()
    harness = {"__name__": "harness"}
    exec(compile(receive(HARNESS), "<harness>", "exec", dont_inherit=True), harness)
    sys.meta_path[2:] = [_Absent()]
    os.environ.clear()
    gc.collect()
    gc.freeze()
    out, err = sys.stdout, sys.stderr
    # Room to report in when the program has used up all memory, and a report for when none can be made.
    reserve = bytearray(4 << 20)
    untold = pack("<Bi", 0, -1) + packed("Error") + packed("an error that cannot be shown") + packed("")
    send(READY, confine.confine().encode())

    begin = receive(START)
    cpu, address_space = unpack_from("<QQ", begin)
    run = Run(begin[16:].decode(), sources)
    limit(cpu / 1e6, address_space)
    confine.close()
    send(STARTED)
    end, payload = DONE, b""
    try:
        harness["main"](ask, run.load)
    except BaseException as error:
        del reserve
        sys.settrace(None)
        sys.setprofile(None)
        end = FAILED
        try:
            payload = run.failure(error)
        except BaseException:
            payload = untold
    for stream in (out, err):
        try:
            stream.flush()
        except BaseException:
            pass
    try:
        send(end, payload)
        # The other side reads the processor time from the living process, then kills it.
        while os.read(_frames_in, 65536):
            pass
    finally:
        os._exit(1)


if sys.argv[1:] == ["--compile"]:
    preload()
else:
    main()

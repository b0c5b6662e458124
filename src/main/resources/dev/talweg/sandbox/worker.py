"""The process that runs one participant's program, once.

Order of its life: forked by the zygote with all that a program may use, it gives up every right, says READY, takes one
program, runs it, says DONE or FAILED, waits to be killed. All authority lies on the other side: what this process says
about itself is only ever shown to the participant.
"""

import builtins
import linecache
import math
import os
import resource
import signal
import sys
import time
import types
from struct import pack, unpack_from

import confine
import preload
from channel import Channel

# A program that breaks the builtins breaks them for itself, not for the report on it.
globals().update({name: value for name, value in vars(builtins).items() if not name.startswith("_")})

START, ANSWER = 0x02, 0x03
READY, STARTED, ASK, DONE, FAILED = 0x10, 0x11, 0x12, 0x13, 0x14
FRAMES = 3
LARGEST = 1 << 20
SUBMISSION = "<submission>"
# The server's own work goes first: a program that only computes must not hold up the board.
NICE = 5

# Room to report in when a program has used up all memory, and a report for when none can be made.
_reserve = [bytearray(4 << 20)]
_held = []


def arrange_descriptors(frames, log):
    """Frames come and go through 3; 0 is empty, 1 and 2 are the log: what a program prints or writes raw is no frame."""
    os.dup2(log, 1)
    os.dup2(log, 2)
    empty, end = os.pipe()
    os.dup2(empty, 0)
    os.dup2(frames, FRAMES)
    os.closerange(FRAMES + 1, 256)
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


def shift_addresses():
    """Who decides by an object's address decides otherwise in each run: two runs that are compared tell.

    Takes a few blocks of each size that the interpreter deals in; arrays lie elsewhere, and their alignment stays.
    """
    return [bytes(size) for size in range(0, 480, 16) for _ in range(os.urandom(1)[0] % 32)]


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


untold = pack("<Bi", 0, -1) + packed("Error") + packed("an error that cannot be shown") + packed("")


def warm():
    preload.preload()


def prepare(source):
    """Loads all that programs share, and the harness; what a forked process does is to run one program with it."""
    chance = preload.preload()
    harness = {"__name__": "harness"}
    exec(compile(source, "<harness>", "exec", dont_inherit=True), harness)
    return lambda frames, log: main(frames, log, harness, chance)


def seal():
    """No program looks for a module in files."""
    sys.meta_path[2:] = [preload.Absent()]


def main(frames, log, harness, chance):
    arrange_descriptors(frames, log)
    channel = Channel(FRAMES, FRAMES)
    out, err = sys.stdout, sys.stderr
    os.nice(NICE)
    channel.send(READY, confine.confine().encode())

    begin = channel.receive(START)
    cpu, address_space = unpack_from("<QQ", begin)
    run = Run(begin[16:].decode(), chance)
    limit(cpu / 1e6, address_space)
    confine.close()
    _held.append(shift_addresses())

    def ask(payload):
        """Puts a question to the other side and returns its answer; both are bytes."""
        if len(payload) > LARGEST:
            raise ValueError(f"a question of {len(payload)} bytes is too long")
        channel.send(ASK, payload)
        return channel.receive(ANSWER)

    # Processor time so far is ours, not the program's.
    channel.send(STARTED, pack("<Q", time.process_time_ns() // 1000))
    end, payload = DONE, b""
    try:
        harness["main"](ask, run.load)
    except BaseException as error:
        _reserve.clear()
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
    channel.send(end, payload)
    # The other side has all it needs and kills us; reading until then, we cannot be held up by it.
    while os.read(FRAMES, 65536):
        pass

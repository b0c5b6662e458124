"""The process that all workers of a language come from: it loads once what all need, and forks when it is told to.

It never sees a program, so it need not be confined; what it forks confines itself before it takes one. It ends, and
all its workers with it, when the server closes its end of the channel or dies.

    HARNESS                what all workers are to have: for Python source, for Java how to call it
    FORK    u32 number     a worker; the server has connected twice before, for its frames and for its log
    KILL    u32 number
    LIMIT   u32 number | u64 processor time in µs from now, for a worker that cannot set a timer for itself
    READY                  from here: loaded everything, listening
    GONE    u32 number | i32 exit status, or minus the signal | u64 processor time in µs, since LIMIT where there was one
"""

import gc
import os
import signal
import sys
import time
from struct import pack, unpack, unpack_from

from channel import Channel

HARNESS, FORK, KILL, LIMIT, READY, GONE = 0x01, 0x20, 0x21, 0x23, 0x10, 0x22
# A module for each language: prepare(harness) makes what a forked process does; seal() ends all importing.
LIVES = {"python": "worker", "java": "jvm"}
# How often those are looked at that have a limit.
TICK = 0.02


def spent(process):
    """The processor time of a whole process in seconds, by the clock that the kernel keeps of it."""
    try:
        return time.clock_gettime((~process << 3) | 2)
    except OSError:
        # It has ended just now.
        return 0.0


class Zygote:
    def __init__(self, control, live, listener):
        self.control = control
        self.live = live
        self.listener = listener
        self.numbers = {}
        # By process: its time at LIMIT, and the time that ends it.
        self.limits = {}
        self.expired = set()

    def serve(self, select, woken):
        self.control.send(READY)
        while True:
            ready, _, _ = select([self.control.source, woken], [], [], TICK if self.limits else None)
            self.look()
            if woken in ready:
                os.read(woken, 4096)
                self.reap()
            if self.control.source in ready:
                self.obey(*self.control.next())
                while self.control.buffer:
                    self.obey(*self.control.next())

    def obey(self, kind, payload):
        (number,) = unpack_from("<I", payload)
        if kind == FORK:
            self.fork(number)
        # One that is not reaped yet: its number cannot be another process's.
        for process, known in self.numbers.items():
            if known == number and kind == KILL:
                os.kill(process, signal.SIGKILL)
            elif known == number and kind == LIMIT:
                now = spent(process)
                self.limits[process] = now, now + unpack("<IQ", payload)[1] / 1e6

    def look(self):
        """Ends whoever has used up its processor time. A signal that a program can refuse would not."""
        for process, (_, end) in self.limits.items():
            if process not in self.expired and spent(process) > end:
                self.expired.add(process)
                os.kill(process, signal.SIGKILL)

    def fork(self, number):
        frames, log = (self.listener.accept()[0].detach() for _ in range(2))
        process = os.fork()
        if process == 0:
            try:
                signal.set_wakeup_fd(-1)
                signal.signal(signal.SIGCHLD, signal.SIG_DFL)
                self.live(frames, log)
            except BaseException:
                sys.excepthook(*sys.exc_info())
            finally:
                os._exit(1)
        os.close(frames)
        os.close(log)
        self.numbers[process] = number

    def reap(self):
        while self.numbers:
            process, status, usage = os.wait4(-1, os.WNOHANG)
            if process == 0:
                return
            code = -signal.SIGPROF if process in self.expired else os.waitstatus_to_exitcode(status)
            before, _ = self.limits.pop(process, (0, 0))
            self.expired.discard(process)
            cpu = int((usage.ru_utime + usage.ru_stime - before) * 1e6)
            self.control.send(GONE, pack("<IiQ", self.numbers.pop(process), code, max(0, cpu)))


def remove(path):
    """A server that was killed cannot tidy up; bubblewrap keeps us from doing more than this."""
    try:
        os.unlink(path)
        os.rmdir(os.path.dirname(path))
    except OSError:
        pass


def main(path, language):
    # A terminal's Ctrl-C is for the server, which then ends us.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    control = Channel(0, 1, lambda: remove(path))
    life = __import__(LIVES[language])
    live = life.prepare(control.receive(HARNESS))
    shared = set(sys.modules)

    import select
    import socket

    listener = socket.socket(socket.AF_UNIX)
    listener.bind(path)
    listener.listen(16)
    woken, wake = os.pipe2(os.O_NONBLOCK)
    signal.signal(signal.SIGCHLD, lambda number, frame: None)
    signal.set_wakeup_fd(wake)
    for private in set(sys.modules) - shared | {"zygote"}:
        del sys.modules[private]
    life.seal()
    os.environ.clear()
    gc.collect()
    # What all share stays shared: the collector does not touch it any more.
    gc.freeze()
    Zygote(control, live, listener).serve(select.select, woken)


if sys.argv[1] == "--compile":
    for module in LIVES.values():
        __import__(module).warm()
else:
    main(*sys.argv[1:])

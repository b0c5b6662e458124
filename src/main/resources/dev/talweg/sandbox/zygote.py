"""The process that all workers come from: it imports once what programs may import, and forks when it is told to.

It never sees a program, so it need not be confined; what it forks confines itself before it takes one. It ends, and
all its workers with it, when the server closes its end of the channel or dies.

    HARNESS                what the workers are to run: source
    FORK    u32 number     a worker; the server has connected twice before, for its frames and for its log
    KILL    u32 number
    READY                  from here: imported everything, listening
    GONE    u32 number | i32 exit status, or minus the signal | u64 processor time in µs
"""

import gc
import os
import signal
import sys
from struct import pack, unpack

import preload
import worker
from channel import Channel

HARNESS, FORK, KILL, READY, GONE = 0x01, 0x20, 0x21, 0x10, 0x22


class Zygote:
    def __init__(self, control, harness, chance, listener):
        self.control = control
        self.harness = harness
        self.chance = chance
        self.listener = listener
        self.numbers = {}

    def serve(self, select, woken):
        self.control.send(READY)
        while True:
            ready, _, _ = select([self.control.source, woken], [], [])
            if woken in ready:
                os.read(woken, 4096)
                self.reap()
            if self.control.source in ready:
                self.obey(*self.control.next())
                while self.control.buffer:
                    self.obey(*self.control.next())

    def obey(self, kind, payload):
        (number,) = unpack("<I", payload)
        if kind == FORK:
            self.fork(number)
        elif kind == KILL:
            # One that is not reaped yet: its number cannot be another process's.
            for process, known in self.numbers.items():
                if known == number:
                    os.kill(process, signal.SIGKILL)

    def fork(self, number):
        frames, log = (self.listener.accept()[0].detach() for _ in range(2))
        process = os.fork()
        if process == 0:
            try:
                signal.set_wakeup_fd(-1)
                signal.signal(signal.SIGCHLD, signal.SIG_DFL)
                worker.main(frames, log, self.harness, self.chance)
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
            code = os.waitstatus_to_exitcode(status)
            cpu = int((usage.ru_utime + usage.ru_stime) * 1e6)
            self.control.send(GONE, pack("<IiQ", self.numbers.pop(process), code, cpu))


def remove(path):
    """A server that was killed cannot tidy up; bubblewrap keeps us from doing more than this."""
    try:
        os.unlink(path)
        os.rmdir(os.path.dirname(path))
    except OSError:
        pass


def main(path):
    # A terminal's Ctrl-C is for the server, which then ends us.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    control = Channel(0, 1, lambda: remove(path))
    chance = preload.preload()
    harness = {"__name__": "harness"}
    exec(compile(control.receive(HARNESS), "<harness>", "exec", dont_inherit=True), harness)
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
    sys.meta_path[2:] = [preload.Absent()]
    os.environ.clear()
    gc.collect()
    # What all share stays shared: the collector does not touch it any more.
    gc.freeze()
    Zygote(control, harness, chance, listener).serve(select.select, woken)


if sys.argv[1] == "--compile":
    preload.preload()
else:
    main(sys.argv[1])

"""Becomes the Java machine that runs one participant's program, once.

Of each process that the zygote forks this is the first part of the life, the rest is dev.talweg.guest.Guest's: frames
come in at 0 and go out at 1, 2 is the log.
"""

import os

import confine_jvm

# The server's own work goes first: a program that only computes must not hold up the board.
NICE = 5


def prepare(harness):
    """Makes a forked process one of them: home, heap and walls; what it may read; its environment; its arguments."""
    parts = [part.splitlines() for part in harness.decode().split("\n\n")]
    (home, heap, walls), readable, environment, arguments = parts
    program = os.path.join(home, "bin", "java")
    surroundings = dict(line.split("=", 1) for line in environment)

    def live(frames, log):
        os.dup2(log, 2)
        os.dup2(frames, 0)
        os.dup2(frames, 1)
        os.closerange(3, 256)
        os.nice(NICE)
        held = confine_jvm.confine_jvm(home, readable, int(heap), walls == "wrapped")
        os.execve(program, [program, *arguments, held], surroundings)

    return live


def seal():
    """Nothing of this process is left in what it becomes."""


def warm():
    """All that it needs is imported by now."""



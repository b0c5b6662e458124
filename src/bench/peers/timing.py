"""What the peer programs share: the inputs, and how a workload is timed."""

import json
import os
import time

import numpy as np

FOLDER = os.environ["BENCH_DATA"]
WANTED = set(os.environ.get("W", "").split(",")) - {""}
SECONDS = float(os.environ.get("BUDGET", "1.5"))


def doubles(name, *shape):
    return np.fromfile(os.path.join(FOLDER, name), "<f8").reshape(shape or -1)


def integers(name, *shape):
    return np.fromfile(os.path.join(FOLDER, name), "<i4").reshape(shape or -1).astype(np.int64)


def measure(peer, workload, run, share=1.0):
    """Prints the least CPU time of one run in seconds; `share` is the part of the workload that the run does."""
    if WANTED and workload not in WANTED:
        return
    check = run()
    times = []
    begin = time.process_time()
    while len(times) < 2 or (len(times) < 300 and time.process_time() - begin < SECONDS):
        start = time.process_time()
        check = run()
        times.append(time.process_time() - start)
    line = {"peer": peer, "workload": workload, "min_s": min(times) / share, "check": check}
    print(json.dumps(line), flush=True)

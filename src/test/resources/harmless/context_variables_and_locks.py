# Expect: COMPLETED
import contextvars
import queue
import threading

rate = contextvars.ContextVar('rate', default=0.3)
lock, mine, waiting = threading.RLock(), threading.local(), queue.SimpleQueue()


def minimize(oracle, x0):
    waiting.put(x0)
    mine.x = waiting.get()
    for _ in range(40):
        with lock:
            mine.x = mine.x - contextvars.copy_context().run(rate.get) * oracle.gradient(mine.x)
    return mine.x

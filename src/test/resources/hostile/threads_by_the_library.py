# Expect: FAILED RuntimeError start new thread
import threading


def minimize(oracle, x0):
    for _ in range(100):
        threading.Thread(target=lambda: None).start()

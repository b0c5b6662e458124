# Expect: FAILED PermissionError
import signal

signal.signal(signal.SIGXCPU, lambda number, frame: None)

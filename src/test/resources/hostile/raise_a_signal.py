# Expect: FAILED PermissionError
import signal

signal.raise_signal(signal.SIGKILL)

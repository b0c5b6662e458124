# Expect: FAILED ItimerError
import _signal

_signal.setitimer(_signal.ITIMER_PROF, 0)

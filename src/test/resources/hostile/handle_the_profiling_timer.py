# Expect: COMPLETED
# Log: (0\n|4294967295\n)?(-1\n)?
import signal

for number in (signal.SIGPROF, signal.SIGXCPU, signal.SIGALRM, signal.SIGSEGV, signal.SIGTERM):
    for act in (lambda: signal.signal(number, signal.SIG_IGN), lambda: signal.siginterrupt(number, False)):
        try:
            print(act())
        except OSError as error:
            assert error.errno == 1
for act in (
    lambda: signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGPROF}),
    lambda: signal.setitimer(signal.ITIMER_REAL, 0.01),
    lambda: signal.alarm(1),
    lambda: signal.set_wakeup_fd(3),
):
    try:
        print(act())
    except (OSError, ValueError):
        pass

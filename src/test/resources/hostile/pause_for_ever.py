# Expect: CPU_TIME|WALL_TIME
import signal

while True:
    signal.pause()

# Expect: WALL_TIME
import threading

lock = threading.Lock()
lock.acquire()
lock.acquire()

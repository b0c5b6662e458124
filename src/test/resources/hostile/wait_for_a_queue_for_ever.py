# Expect: WALL_TIME
import queue

queue.Queue().get()

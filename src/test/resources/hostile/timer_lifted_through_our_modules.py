# Expect: FAILED
import sys

worker = sys.modules['worker']
worker.resource.setrlimit = lambda *arguments: None
worker.limit(1000, 1 << 40)

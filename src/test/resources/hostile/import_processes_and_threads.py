# Expect: COMPLETED
# Log: 
for name in ('subprocess', 'multiprocessing', 'concurrent.futures', 'asyncio', '_posixsubprocess', 'pty', 'sched'):
    try:
        __import__(name)
        print('there:', name)
    except ModuleNotFoundError:
        pass

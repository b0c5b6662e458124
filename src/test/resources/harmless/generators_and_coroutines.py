# Expect: COMPLETED
def steps(oracle, x):
    while True:
        x = x - 0.3 * oracle.gradient(x)
        yield x


async def last(points, count):
    for _, point in zip(range(count), points):
        pass
    return point


def minimize(oracle, x0):
    running = last(steps(oracle, x0), 40)
    try:
        running.send(None)
    except StopIteration as done:
        return done.value

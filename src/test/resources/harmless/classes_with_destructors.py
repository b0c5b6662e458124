# Expect: COMPLETED
# Log: 1\n
class State:
    alive = 0

    def __init__(self, x):
        State.alive += 1
        self.x = x

    def __del__(self):
        State.alive -= 1


def minimize(oracle, x0):
    state = State(x0)
    for _ in range(40):
        state = State(state.x - 0.3 * oracle.gradient(state.x))
    print(State.alive)
    return state.x

# Exercise: learning-rate-on-a-bowl
# Ends: INVALID
# Says: xxx
# A sentence that ends in the midst of a character, and one that turns the writing around.
def minimize(oracle, x0):
    oracle._ask(bytes([5]) + ('x' * 299 + '\U0001f600' + '\u202e\0' * 9).encode())

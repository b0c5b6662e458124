# Catches every refusal and asks again, for ever.
def minimize(oracle, x0):
    while True:
        try:
            oracle.gradient(x0)
        except Exception:
            pass

# Expect: FAILED KeyboardInterrupt
raise KeyboardInterrupt

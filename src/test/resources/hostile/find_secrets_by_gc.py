# Expect: COMPLETED
# Log: 0\n
import gc

found = [o for o in gc.get_objects() if isinstance(o, dict) and ('budget' in o or 'optimum' in o)]
print(len(found))

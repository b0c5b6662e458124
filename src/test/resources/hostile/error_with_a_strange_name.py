# Expect: FAILED
raise type('\n\u202eX' * 1000, (Exception,), {})('strange')

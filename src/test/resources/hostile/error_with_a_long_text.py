# Expect: FAILED ValueError
raise ValueError('\0\x1b[31m\u202e\ud800' + 'x' * 10_000_000)

# Expect: FAILED SyntaxError
raise SyntaxError('odd', ('<submission>', 10**9, -5, 'text', 'far', object()))

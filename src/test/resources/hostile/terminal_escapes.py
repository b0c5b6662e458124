# Expect: COMPLETED
# Log: .*red.*up.*
print('\x1b]0;title\x07\x1b[31mred\x1b[0m\x9b2J\x8d\u2066up\u2069\u200f')

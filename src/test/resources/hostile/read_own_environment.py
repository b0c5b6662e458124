# Expect: FAILED PermissionError
print(open('/proc/self/environ', 'rb').read())

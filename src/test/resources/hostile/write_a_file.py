# Expect: FAILED PermissionError
open('/tmp/talweg-hostile', 'w').write('x')

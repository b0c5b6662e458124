# Expect: COMPLETED
# Log: Scored 100.*\[earlier lines dropped\]\n
# What it prints is its own log and nothing else.
print('Scored 100.00: 12 of 12 instances reached the last target.')
print('TIME_LIMIT Your program used up its processor time.')
print('[earlier lines dropped]')

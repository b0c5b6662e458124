# Expect: COMPLETED
# Log: \+AGEAYg-\n
# -*- coding: utf-7 -*-
print('+AGEAYg-')

# Expect: FAILED ModuleNotFoundError
import select

select.select([3], [], [])

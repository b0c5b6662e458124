# Expect: FAILED ValueError not allowed to raise
import resource

resource.setrlimit(resource.RLIMIT_CPU, (3, 4))
